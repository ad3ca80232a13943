package dev.annexbot.store.register;

import dev.annexbot.store.OneDatabase;
import dev.annexbot.store.Store;
import java.time.Clock;

class PostgresRiskListTest extends RiskListContract {
  private final OneDatabase database = new OneDatabase();

  @Override
  protected Store open(Clock clock) throws Exception {
    return database.open(clock);
  }
}
