package dev.annexbot.store;

import dev.annexbot.assistant.Feedback;
import dev.annexbot.assistant.Threads;
import dev.annexbot.chat.Inbox;
import dev.annexbot.chat.Outbox;
import dev.annexbot.settings.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The database: everything we keep, in a file or on a PostgreSQL. Thread-safe. */
public final class Store implements AutoCloseable {
  private final Engine engine;
  private final Clock clock;
  private final Inbox inbox;
  private final Threads threads;
  private final Feedback feedback;
  private final Outbox outbox;

  private Store(Engine engine, Clock clock) {
    this(engine, clock, engine.times(clock));
  }

  private Store(Engine engine, Clock clock, Times times) {
    Database database = engine.database();
    this.engine = engine;
    this.clock = clock;
    this.inbox = new InboxTable(database, clock);
    this.threads = new ThreadTable(database, clock);
    this.feedback = new FeedbackTable(database, clock);
    this.outbox = new OutboxTable(database, engine.locks(), times);
  }

  /**
   * Opens the database on the server if there is one, else in this folder; makes what is missing.
   *
   * @throws StoreRefused with a sentence, e.g. if another process is using the folder
   */
  public static Store open(Path folder, Optional<Settings.Server> server, Clock clock)
      throws StoreRefused {
    return server.isPresent() ? open(server.get(), clock) : open(folder, clock);
  }

  /** Opens the database in this folder, and makes both if need be. */
  public static Store open(Path folder, Clock clock) throws StoreRefused {
    return new Store(SqliteEngine.open(folder), clock);
  }

  /** Opens the database on this server, and makes its tables if need be. */
  public static Store open(Settings.Server server, Clock clock) throws StoreRefused {
    return new Store(PostgresEngine.open(server), clock);
  }

  /** The same, on a clock of the tests' own. */
  static Store open(Settings.Server server, Clock clock, Times times) throws StoreRefused {
    return new Store(PostgresEngine.open(server), clock, times);
  }

  public Inbox inbox() {
    return inbox;
  }

  public Threads threads() {
    return threads;
  }

  public Feedback feedback() {
    return feedback;
  }

  public Outbox outbox() {
    return outbox;
  }

  /** Looks whether the database can be written to and keeps its word. */
  public List<Check> checks() {
    return engine.checks(clock);
  }

  @Override
  public void close() {
    engine.close();
  }
}
