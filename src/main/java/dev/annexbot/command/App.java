package dev.annexbot.command;

import dev.annexbot.assistant.Assistant;
import dev.annexbot.chat.Desk;
import dev.annexbot.settings.Settings;
import dev.annexbot.slack.SlackUnreachable;
import dev.annexbot.store.Store;
import dev.annexbot.store.StoreRefused;
import dev.annexbot.web.Counters;
import dev.annexbot.web.Doors;
import java.io.IOException;
import java.time.Clock;

/** The only place where the parts of the house meet. */
final class App implements AutoCloseable {
  private final Store store;
  private final Walls walls;
  private final Doors doors;

  private App(Store store, Walls walls, Doors doors) {
    this.store = store;
    this.walls = walls;
    this.doors = doors;
  }

  /** The desk alone, for a wall that is opened elsewhere. */
  static Desk desk(Knowledge knowledge, Store store, String contact) {
    return new Assistant(
        knowledge.catalogue(), knowledge.answers(), store.threads(), store.feedback(), contact);
  }

  /** Opens everything; from now on people are answered. */
  static App open(Settings settings, Knowledge knowledge, Clock clock)
      throws StoreRefused, SlackUnreachable, IOException {
    Counters counters = new Counters();
    Store store = Store.open(settings.files().data(), clock);
    try {
      Desk desk = desk(knowledge, store, settings.contact());
      Walls walls = Walls.open(settings, desk, store, counters, clock);
      try {
        return new App(
            store, walls, Doors.open(settings.web(), walls.doors(), walls::areReady, counters));
      } catch (IOException | RuntimeException noDoors) {
        walls.close();
        throw noDoors;
      }
    } catch (SlackUnreachable | IOException | RuntimeException refused) {
      store.close();
      throw refused;
    }
  }

  Doors doors() {
    return doors;
  }

  /** Lets nobody in any more, finishes what is under way, and closes what is kept. */
  @Override
  public void close() {
    doors.close();
    walls.close();
    store.close();
  }
}
