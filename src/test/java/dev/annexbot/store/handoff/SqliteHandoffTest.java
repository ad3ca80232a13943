package dev.annexbot.store.handoff;

import dev.annexbot.store.Store;
import dev.annexbot.store.engine.StoreRefused;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.io.TempDir;

class SqliteHandoffTest extends HandoffContract {
  @TempDir private Path folder;

  @Override
  protected Store open(Clock clock) throws StoreRefused {
    return Store.open(folder.resolve("data"), clock);
  }
}
