package dev.annexbot.store;

import dev.annexbot.settings.Settings;
import dev.annexbot.store.engine.Times;
import java.util.Optional;

class PostgresRiskListTest extends RiskListContract {
  private Optional<Settings.Database> server = Optional.empty();

  @Override
  Store open() throws Exception {
    if (server.isEmpty()) {
      server = Optional.of(PostgresServer.database());
    }
    return Store.open(server.get(), clock, Times.of(clock));
  }
}
