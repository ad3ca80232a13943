package dev.annexbot.store.register;

import dev.annexbot.store.OneDatabase;
import dev.annexbot.store.Store;

class PostgresRiskListTest extends RiskListContract {
  private final OneDatabase database = new OneDatabase();

  @Override
  Store open() throws Exception {
    return database.open(clock);
  }
}
