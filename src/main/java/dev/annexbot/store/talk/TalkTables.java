package dev.annexbot.store.talk;

import dev.annexbot.assistant.Feedback;
import dev.annexbot.assistant.Threads;
import dev.annexbot.assistant.welcome.Greetings;
import dev.annexbot.chat.Inbox;
import dev.annexbot.chat.PictureFiles;
import dev.annexbot.store.engine.Database;
import java.time.Clock;

/** The tables of this package. */
public record TalkTables(
    Inbox inbox, Threads threads, Feedback feedback, Greetings greetings, PictureFiles pictures) {

  /** Those of a database. */
  public static TalkTables of(Database database, Clock clock) {
    return new TalkTables(
        new InboxTable(database, clock),
        new ThreadTable(database, clock),
        new FeedbackTable(database, clock),
        new GreetingTable(database),
        new PictureTable(database, clock));
  }
}
