package dev.annexbot.store.engine;

import com.zaxxer.hikari.HikariDataSource;
import dev.annexbot.journal.Chain;
import dev.annexbot.settings.Secret;
import dev.annexbot.settings.Settings;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;

/** A database on a PostgreSQL, which several replicas may share. */
public final class PostgresEngine implements Engine {
  private final Settings.Server server;
  private final HikariDataSource pool;
  private final SessionLocks locks;
  private final Database database;
  private final Chain chain;

  private PostgresEngine(Settings.Server server, Chain chain, HikariDataSource pool) {
    this.chain = chain;
    this.locks = new SessionLocks(Postgres.source(server));
    this.server = server;
    this.pool = pool;
    Jdbi jdbi = Engine.discreet(Jdbi.create(pool));
    this.database = new Database(jdbi, jdbi);
  }

  public static PostgresEngine open(Settings.Server server, Secret journalKey) throws StoreRefused {
    try {
      refuseUnlessSafe(server);
      Migrations.apply(Postgres.migrating(server), "postgresql");
      return new PostgresEngine(server, JournalKey.given(journalKey), Postgres.pool(server));
    } catch (SQLException unreachable) {
      throw new StoreRefused(
          "The database at "
              + server.address()
              + " cannot be reached. It says: "
              + Migrations.reason(unreachable)
              + ". Check ANNEXBOT_DATABASE, ANNEXBOT_DATABASE_USER and its password, and that it"
              + " runs.",
          unreachable);
    } catch (FlywayException broken) {
      throw new StoreRefused(refusal(server, broken), broken);
    }
  }

  /** Where the connection was lost or we lack a right, nothing is wrong with what is kept. */
  private static String refusal(Settings.Server server, FlywayException broken) {
    String database = "The database at " + server.address();
    String says = " It says: " + Migrations.reason(broken) + ". ";
    if (Postgres.isGone(broken)) {
      return database + " went away while it was opened." + says + "Start again once it is back.";
    }
    if (Postgres.isForbidden(broken)) {
      return database
          + " cannot be opened."
          + says
          + "Let the user of ANNEXBOT_DATABASE_USER make tables there: make it the owner of the"
          + " database.";
    }
    return database + " cannot be opened. " + Migrations.remedy(broken);
  }

  /** What is told as done must be on disk, and locks must be ours: without that, no start. */
  private static void refuseUnlessSafe(Settings.Server server) throws SQLException, StoreRefused {
    for (Check check : new PostgresPromises(Postgres.source(server)).check()) {
      if (!check.ok()) {
        throw new StoreRefused(
            "The database at "
                + server.address()
                + " would lose what it is given ("
                + check.detail()
                + "). "
                + check.remedy());
      }
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
    return Times.ofTheDatabase();
  }

  @Override
  public Chain chain() {
    return chain;
  }

  @Override
  public Turns turns() {
    return Turns.ofTheDatabase();
  }

  @Override
  public List<Check> checks(Clock clock) {
    return new PostgresChecks(server, database, clock).run();
  }

  @Override
  public void close() {
    locks.close();
    pool.close();
  }
}
