package dev.annexbot.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annexbot.journal.Chain;
import dev.annexbot.store.Store;
import dev.annexbot.store.engine.JournalKey;
import dev.annexbot.store.engine.StoreRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteJournalTest extends JournalContract {
  @TempDir private Path folder;

  @Override
  protected Store open(Clock clock) throws StoreRefused {
    return Store.open(folder, clock);
  }

  @Override
  void change(String statement) throws Exception {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("annexbot.db"));
        var change = connection.createStatement()) {
      change.execute(statement);
    }
  }

  @Override
  Chain chain() throws StoreRefused {
    return JournalKey.of(folder);
  }

  @Test
  void theKeyIsForUsAlone() throws Exception {
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("journal.key"))))
        .isEqualTo("rw-------");
  }

  @Test
  void aKeyThatIsBrokenIsToldInASentence(@TempDir Path other) throws Exception {
    Files.writeString(other.resolve("journal.key"), "hunter2");
    assertThatThrownBy(() -> Store.open(other, clock))
        .isInstanceOf(StoreRefused.class)
        .hasMessageContaining("journal.key")
        .hasMessageNotContaining("hunter2");
    Files.delete(other.resolve("journal.key"));
    Store.open(other, clock).close();
    assertThat(other.resolve("journal.key")).exists();
  }
}
