package dev.annexbot.store.reminder;

import dev.annexbot.store.OneDatabase;
import dev.annexbot.store.Store;
import java.time.Clock;

class PostgresReminderTest extends ReminderContract {
  private final OneDatabase database = new OneDatabase();

  @Override
  protected Store open(Clock clock) throws Exception {
    return database.open(clock);
  }
}
