package dev.annexbot.store;

import dev.annexbot.settings.Settings;
import dev.annexbot.store.engine.StoreRefused;
import dev.annexbot.store.engine.Times;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;

/** The same database on a PostgreSQL however often one test opens it; made when it is asked for. */
public final class OneDatabase {
  private Optional<Settings.Database> made = Optional.empty();

  /** How the settings name it. */
  public Settings.Database where() throws SQLException {
    if (made.isEmpty()) {
      made = Optional.of(PostgresServer.database());
    }
    return made.get();
  }

  /** Opens it so that its rows are dated by this clock instead of the server's. */
  public Store open(Clock clock) throws SQLException, StoreRefused {
    return Store.open(where(), clock, Times.of(clock));
  }
}
