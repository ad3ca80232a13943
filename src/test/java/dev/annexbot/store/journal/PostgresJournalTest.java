package dev.annexbot.store.journal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annexbot.journal.Chain;
import dev.annexbot.store.OneDatabase;
import dev.annexbot.store.PostgresServer;
import dev.annexbot.store.Store;
import dev.annexbot.store.engine.JournalKey;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class PostgresJournalTest extends JournalContract {
  private final OneDatabase database = new OneDatabase();

  @Override
  protected Store open(Clock clock) throws Exception {
    return database.open(clock);
  }

  @Override
  Store another() throws Exception {
    return open(clock);
  }

  @Override
  void change(String statement) throws Exception {
    PostgresServer.execute(database.where(), statement);
  }

  @Override
  Chain chain() throws SQLException {
    return JournalKey.given(database.where().journalKey());
  }

  @Test
  void theDatabaseItselfRefusesToEmptyTheTable() {
    assertThatThrownBy(() -> change("truncate journal")).hasMessageContaining("append-only");
  }
}
