package dev.annexbot.store.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.store.OneDatabase;
import dev.annexbot.store.Store;
import dev.annexbot.usage.Count;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class PostgresUseTest extends UseContract {
  private final OneDatabase database = new OneDatabase();

  @Override
  protected Store open(Clock clock) throws Exception {
    return database.open(clock);
  }

  @Test
  void replicasCountTogether() throws Exception {
    try (Store other = open(clock)) {
      store.usage().count(OURS, ASKED);
      other.usage().count(OURS, ASKED);
      store.usage().write();
      other.usage().write();
      assertThat(store.usage().between(OURS, today(), today().plusDays(1)))
          .containsExactly(new Count(ASKED, 2));
    }
  }
}
