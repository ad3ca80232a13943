package dev.annexbot.store.handoff;

import java.time.Clock;
import dev.annexbot.store.OneDatabase;
import dev.annexbot.store.Store;

class PostgresHandoffTest extends HandoffContract {
  private final OneDatabase database = new OneDatabase();

  @Override
  protected Store open(Clock clock) throws Exception {
    return database.open(clock);
  }
}
