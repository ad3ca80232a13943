package dev.annexbot.store.journal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annexbot.journal.Chain;
import dev.annexbot.settings.Settings;
import dev.annexbot.store.PostgresServer;
import dev.annexbot.store.Store;
import dev.annexbot.store.engine.JournalKey;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostgresJournalTest extends JournalContract {
  private Optional<Settings.Database> where = Optional.empty();

  @Override
  Store open(Clock clock) throws Exception {
    if (where.isEmpty()) {
      where = Optional.of(PostgresServer.database());
    }
    return PostgresServer.open(where.get(), clock);
  }

  @Override
  Store another() throws Exception {
    return open(clock);
  }

  @Override
  void change(String statement) throws Exception {
    PostgresServer.execute(where.orElseThrow(), statement);
  }

  @Override
  Chain chain() {
    return JournalKey.given(where.orElseThrow().journalKey());
  }

  @Test
  void theDatabaseItselfRefusesToEmptyTheTable() {
    assertThatThrownBy(() -> change("truncate journal")).hasMessageContaining("append-only");
  }
}
