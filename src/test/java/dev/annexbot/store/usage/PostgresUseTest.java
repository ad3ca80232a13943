package dev.annexbot.store.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.settings.Settings;
import dev.annexbot.store.PostgresServer;
import dev.annexbot.store.Store;
import dev.annexbot.usage.Count;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostgresUseTest extends UseContract {
  private Optional<Settings.Database> server = Optional.empty();

  @Override
  Store open(Clock clock) throws Exception {
    if (server.isEmpty()) {
      server = Optional.of(PostgresServer.database());
    }
    return PostgresServer.open(server.get(), clock);
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
