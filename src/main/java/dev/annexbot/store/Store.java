package dev.annexbot.store;

import dev.annexbot.assistant.Feedback;
import dev.annexbot.assistant.Threads;
import dev.annexbot.chat.AddressBook;
import dev.annexbot.chat.Inbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/** The database: everything we keep, in one file of one folder. Thread-safe. */
public final class Store implements AutoCloseable {
  private final DataFolder folder;
  private final Connections writer;
  private final Connections readers;
  private final Database database;
  private final Clock clock;
  private final Inbox inbox;
  private final Threads threads;
  private final Feedback feedback;
  private final AddressBook addressBook;

  private Store(DataFolder folder, Connections writer, Connections readers, Clock clock) {
    this.folder = folder;
    this.writer = writer;
    this.readers = readers;
    this.clock = clock;
    this.database = new Database(jdbi(writer), jdbi(readers));
    this.inbox = new InboxTable(database, clock);
    this.threads = new ThreadTable(database, clock);
    this.feedback = new FeedbackTable(database, clock);
    this.addressBook = new AddressTable(database, clock);
  }

  /**
   * Opens the database in this folder, and makes both if need be.
   *
   * @throws StoreRefused with a sentence, e.g. if another process is using the folder
   */
  public static Store open(Path folder, Clock clock) throws StoreRefused {
    DataFolder entered = DataFolder.enter(folder);
    try {
      migrate(entered);
      return new Store(
          entered, Sqlite.writer(entered.database()), Sqlite.readers(entered.database()), clock);
    } catch (FlywayException | SQLException broken) {
      leave(entered, broken);
      throw new StoreRefused(
          "The database '" + entered.database() + "' cannot be opened. " + remedy(broken), broken);
    }
  }

  private static void leave(DataFolder folder, Exception because) {
    try {
      folder.close();
    } catch (IOException alsoBroken) {
      because.addSuppressed(alsoBroken);
    }
  }

  private static String remedy(Exception broken) {
    return broken instanceof FlywayValidateException
        ? "A newer Annexbot has written to it, or its tables were changed by hand: take that newer"
            + " Annexbot, or put back a backup of the database."
        : "It says: "
            + reason(broken)
            + ". Put back a backup of it, or move it away to begin anew.";
  }

  /** What people wrote must not get into an exception's message, and so into the log. */
  private static Jdbi jdbi(Connections connections) {
    Jdbi jdbi = Jdbi.create(connections);
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    return jdbi;
  }

  private static void migrate(DataFolder folder) {
    Flyway.configure()
        .dataSource(Sqlite.writing(folder.database()))
        .locations("classpath:db/migration")
        .cleanDisabled(true)
        // By default a database of a later version is opened all the same.
        .ignoreMigrationPatterns(new String[0])
        .load()
        .migrate();
  }

  private static String reason(Throwable broken) {
    Throwable root = broken;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String message = String.valueOf(root.getMessage()).strip();
    return message.lines().findFirst().orElse(root.getClass().getSimpleName());
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

  public AddressBook addressBook() {
    return addressBook;
  }

  /** Looks whether the database can be written to and keeps its word. */
  public List<Check> checks() {
    return new DatabaseChecks(folder, database, clock).run();
  }

  @Override
  public void close() {
    try (folder;
        writer;
        readers) {
      // each is closed, also when closing another one fails
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (SQLException broken) {
      throw new IllegalStateException("The database could not be closed", broken);
    }
  }
}
