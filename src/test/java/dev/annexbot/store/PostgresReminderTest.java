package dev.annexbot.store;

import dev.annexbot.settings.Settings;
import dev.annexbot.store.engine.Times;
import java.time.Clock;
import java.util.Optional;

class PostgresReminderTest extends ReminderContract {
  private Optional<Settings.Database> where = Optional.empty();

  @Override
  Store open(Clock clock) throws Exception {
    if (where.isEmpty()) {
      where = Optional.of(PostgresServer.database());
    }
    return Store.open(where.get(), clock, Times.of(clock));
  }
}
