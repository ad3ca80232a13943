package dev.annexbot.store.letters;

import dev.annexbot.chat.AddressBook;
import dev.annexbot.chat.Outbox;
import dev.annexbot.store.engine.Database;
import dev.annexbot.store.engine.Locks;
import dev.annexbot.store.engine.Times;
import java.time.Clock;

/** The tables of this package. */
public record LetterTables(Outbox outbox, AddressBook addressBook) {

  /** Those of a database. */
  public static LetterTables of(Database database, Locks locks, Times times, Clock clock) {
    return new LetterTables(
        new OutboxTable(database, locks, times), new AddressTable(database, clock));
  }
}
