package dev.annexbot.store.people;

import dev.annexbot.settings.Settings;
import dev.annexbot.store.PostgresServer;
import dev.annexbot.store.Store;
import java.time.Clock;
import java.util.Optional;

class PostgresTeamTest extends TeamContract {
  private Optional<Settings.Database> where = Optional.empty();

  @Override
  Store open(Clock clock) throws Exception {
    if (where.isEmpty()) {
      where = Optional.of(PostgresServer.database());
    }
    return PostgresServer.open(where.get(), clock);
  }
}
