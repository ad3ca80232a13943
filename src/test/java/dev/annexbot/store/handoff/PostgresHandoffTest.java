package dev.annexbot.store.handoff;

import dev.annexbot.store.OneDatabase;
import dev.annexbot.store.Store;

class PostgresHandoffTest extends HandoffContract {
  private final OneDatabase database = new OneDatabase();

  @Override
  Store open() throws Exception {
    return database.open(clock);
  }
}
