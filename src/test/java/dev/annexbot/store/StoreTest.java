package dev.annexbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annexbot.standard.Edition;
import dev.annexbot.standard.Reference;
import dev.annexbot.store.engine.Check;
import dev.annexbot.store.engine.StoreRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  private static final Reference INTELLIGENCE = new Reference(Edition.E2022, "A.5.7");

  private final SettableClock clock = new SettableClock();
  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void names() {
    folder = temporary.resolve("a folder").resolve("données");
  }

  @Test
  void keepsOthersOutOfTheFolder() throws Exception {
    try (Store store = Store.open(folder, clock)) {
      assertThat(store.checks()).isNotEmpty();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void refusesASecondOneInTheSameFolder() throws Exception {
    try (Store store = Store.open(folder, clock)) {
      assertThatThrownBy(() -> Store.open(folder, clock))
          .isInstanceOf(StoreRefused.class)
          .hasMessageContaining("Another Annexbot is using the folder '" + folder + "'")
          .hasMessageContaining("ANNEXBOT_DATA");
      assertThat(store.inbox().claim("Ev1")).isTrue();
    }
  }

  @Test
  void opensAgainAfterItWasClosed() throws Exception {
    Store.open(folder, clock).close();
    try (Store again = Store.open(folder, clock)) {
      assertThat(again.inbox().claim("Ev1")).isTrue();
    }
  }

  @Test
  void leavesOnlyOneFileAndTheLockBehind() throws Exception {
    try (Store store = Store.open(folder, clock)) {
      store.inbox().claim("Ev1");
    }
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("annexbot.db", "annexbot.lock", "journal.key");
    }
  }

  @Test
  void refusesAFileInPlaceOfTheFolder() throws Exception {
    Path file = Files.writeString(temporary.resolve("file"), "");
    assertThatThrownBy(() -> Store.open(file, clock))
        .isInstanceOf(StoreRefused.class)
        .hasMessage("'" + file + "' is a file. Set ANNEXBOT_DATA to a folder.");
  }

  @Test
  void refusesAFolderBelowAFile() throws Exception {
    Path file = Files.writeString(temporary.resolve("file"), "");
    assertThatThrownBy(() -> Store.open(file.resolve("below"), clock))
        .isInstanceOf(StoreRefused.class)
        .hasMessageContaining("ANNEXBOT_DATA");
  }

  @Test
  void refusesAFileThatIsNoDatabaseAndLetsGoOfTheFolder() throws Exception {
    Files.createDirectories(folder);
    Path file = Files.writeString(folder.resolve("annexbot.db"), "not a database".repeat(100));
    assertThatThrownBy(() -> Store.open(folder, clock))
        .isInstanceOf(StoreRefused.class)
        .hasMessageContaining("cannot be opened")
        .hasMessageContaining("backup");
    Files.delete(file);
    Store.open(folder, clock).close();
    assertThat(file).exists();
  }

  @Test
  void refusesADatabaseOfALaterVersion() throws Exception {
    Store.open(folder, clock).close();
    change(
        """
        insert into flyway_schema_history (installed_rank, version, description, type, script,
          checksum, installed_by, execution_time, success)
        values (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', 1, 1)
        """);
    assertThatThrownBy(() -> Store.open(folder, clock))
        .isInstanceOf(StoreRefused.class)
        .hasMessageContaining("A newer Annexbot has written to it");
  }

  @Test
  void allChecksAreFineInAFreshFolder() throws Exception {
    try (Store store = Store.open(folder, clock)) {
      assertThat(store.checks()).hasSize(6).allMatch(Check::ok).allMatch(c -> c.remedy().isEmpty());
    }
  }

  @Test
  void checksReadTheSettingsBackFromTheDatabase() throws Exception {
    try (Store store = Store.open(folder, clock)) {
      assertThat(store.checks())
          .extracting(Check::detail)
          .contains("journal_mode=wal synchronous=2 foreign_keys=1 busy_timeout=5000");
    }
  }

  @Test
  void aCheckFailsWhenTheTableIsGone() throws Exception {
    try (Store store = Store.open(folder, clock)) {
      change("drop table inbox");
      assertThat(store.checks())
          .filteredOn(check -> !check.ok())
          .extracting(Check::what)
          .containsExactly("The database can be written");
    }
  }

  @Test
  void aCheckFailsWhenOthersMayReadTheFolder() throws Exception {
    try (Store store = Store.open(folder, clock)) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-x---"));
      assertThat(store.checks())
          .filteredOn(check -> !check.ok())
          .extracting(Check::remedy)
          .containsExactly("Run chmod 700 on the folder.");
    }
  }

  @Test
  void whatPeopleWroteStaysOutOfExceptions() throws Exception {
    try (Store store = Store.open(folder, clock)) {
      change("drop table feedback");
      assertThatThrownBy(
              () ->
                  store.feedback().helpful(INTELLIGENCE, false, Optional.of("my password is 1234")))
          .hasMessageNotContaining("1234")
          .hasStackTraceContaining("feedback");
    }
  }

  @Test
  void sweepsWhatIsOldFromTheFileToo() throws Exception {
    try (Store store = Store.open(folder, clock)) {
      store.inbox().claim("Ev1");
      store.threads().remember("C1/17", INTELLIGENCE);
      clock.advance(Duration.ofDays(31));
      store.inbox().claim("Ev2");
      store.threads().remember("C1/18", INTELLIGENCE);
    }
    assertThat(count("inbox")).isEqualTo(1);
    assertThat(count("thread")).isEqualTo(1);
  }

  private void change(String statement) throws Exception {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("annexbot.db"));
        var change = connection.createStatement()) {
      change.execute(statement);
    }
  }

  private int count(String table) throws Exception {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("annexbot.db"));
        var query = connection.createStatement();
        var rows = query.executeQuery("select count(*) from " + table)) {
      return rows.getInt(1);
    }
  }
}
