package dev.annexbot.store.register;

import dev.annexbot.settings.Settings;
import dev.annexbot.store.PostgresServer;
import dev.annexbot.store.Store;
import java.util.Optional;

class PostgresCheckInTest extends CheckInContract {
  private Optional<Settings.Database> server = Optional.empty();

  @Override
  Store open() throws Exception {
    if (server.isEmpty()) {
      server = Optional.of(PostgresServer.database());
    }
    return PostgresServer.open(server.get(), clock);
  }
}
