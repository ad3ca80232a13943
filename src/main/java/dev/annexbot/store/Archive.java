package dev.annexbot.store;

import dev.annexbot.journal.Chain;
import dev.annexbot.journal.Journal;
import dev.annexbot.settings.Settings;
import dev.annexbot.store.engine.Connections;
import dev.annexbot.store.engine.DataFolder;
import dev.annexbot.store.engine.Database;
import dev.annexbot.store.engine.Engine;
import dev.annexbot.store.engine.JournalKey;
import dev.annexbot.store.engine.Migrations;
import dev.annexbot.store.engine.Postgres;
import dev.annexbot.store.engine.Sqlite;
import dev.annexbot.store.engine.StoreRefused;
import dev.annexbot.store.engine.Times;
import dev.annexbot.store.engine.Turns;
import dev.annexbot.store.journal.JournalRows;
import dev.annexbot.store.journal.JournalTable;
import dev.annexbot.store.usage.UsageTables;
import dev.annexbot.usage.Months;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

/** What is kept, for looking at it and copying it while the assistant runs. */
public final class Archive implements AutoCloseable {
  private final Runnable closing;
  private final Chain chain;
  private final Journal journal;
  private final Months months;

  private Archive(Runnable closing, Jdbi readers, Chain chain) {
    this.closing = closing;
    this.chain = chain;
    Jdbi discreet = Engine.discreet(readers);
    Database database = new Database(discreet, discreet);
    this.months = UsageTables.of(database, Clock.systemUTC()).months();
    this.journal =
        new JournalTable(
            database, new JournalRows(chain, Times.of(Clock.systemUTC()), Turns.ofOneWriter()));
  }

  /**
   * Opens what is there; makes nothing and changes nothing.
   *
   * @throws StoreRefused with a sentence, e.g. if there is nothing
   */
  public static Archive open(Settings.Database where) throws StoreRefused {
    if (where.server().isPresent()) {
      var pool = Postgres.pool(where.server().get());
      return new Archive(pool::close, Jdbi.create(pool), JournalKey.given(where.journalKey()));
    }
    Path file = where.folder().resolve(DataFolder.DATABASE);
    if (!Files.exists(file)) {
      throw new StoreRefused(
          "There is no database in '" + where.folder() + "'. Set ANNEXBOT_DATA to its folder.");
    }
    Chain chain =
        where.journalKey().isMissing()
            ? JournalKey.existing(where.folder())
            : JournalKey.given(where.journalKey());
    try {
      Connections readers = Sqlite.readers(file);
      return new Archive(() -> close(readers), Jdbi.create(readers), chain);
    } catch (SQLException broken) {
      throw new StoreRefused(
          "The database '" + file + "' cannot be opened. " + Migrations.remedy(broken), broken);
    }
  }

  /** The journal; nothing can be added to it here. */
  public Journal journal() {
    return journal;
  }

  /** What was counted and done in a month, as far as it is written down. */
  public Months months() {
    return months;
  }

  public Chain chain() {
    return chain;
  }

  private static void close(Connections readers) {
    try {
      readers.close();
    } catch (SQLException broken) {
      throw new IllegalStateException("The database could not be closed", broken);
    }
  }

  @Override
  public void close() {
    closing.run();
  }
}
