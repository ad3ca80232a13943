package dev.annexbot.store.engine;

import dev.annexbot.journal.Chain;
import dev.annexbot.settings.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;

/** The database in one file of one folder, for one process. */
public final class SqliteEngine implements Engine {
  private final DataFolder folder;
  private final Connections writer;
  private final Connections readers;
  private final Database database;
  private final Locks locks;
  private final Chain chain;

  private SqliteEngine(DataFolder folder, Chain chain, Connections writer, Connections readers) {
    this.chain = chain;
    this.folder = folder;
    this.writer = writer;
    this.readers = readers;
    this.database =
        new Database(Engine.discreet(Jdbi.create(writer)), Engine.discreet(Jdbi.create(readers)));
    this.locks = new OwnLocks(database);
  }

  public static SqliteEngine open(Path folder, Secret journalKey) throws StoreRefused {
    DataFolder entered = DataFolder.enter(folder);
    try {
      Chain chain =
          journalKey.isMissing() ? JournalKey.of(entered.path()) : JournalKey.given(journalKey);
      Migrations.apply(Sqlite.writing(entered.database()), "sqlite");
      return new SqliteEngine(
          entered, chain, Sqlite.writer(entered.database()), Sqlite.readers(entered.database()));
    } catch (StoreRefused withoutKey) {
      leave(entered, withoutKey);
      throw withoutKey;
    } catch (FlywayException | SQLException broken) {
      leave(entered, broken);
      throw new StoreRefused(
          "The database '"
              + entered.database()
              + "' cannot be opened. "
              + Migrations.remedy(broken),
          broken);
    }
  }

  private static void leave(DataFolder folder, Exception because) {
    try {
      folder.close();
    } catch (IOException alsoBroken) {
      because.addSuppressed(alsoBroken);
    }
  }

  @Override
  public Database database() {
    return database;
  }

  @Override
  public Locks locks() {
    return locks;
  }

  @Override
  public Times times(Clock clock) {
    return Times.of(clock);
  }

  @Override
  public Chain chain() {
    return chain;
  }

  @Override
  public Turns turns() {
    return Turns.ofOneWriter();
  }

  @Override
  public List<Check> checks(Clock clock) {
    return new SqliteChecks(folder, database, clock).run();
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
