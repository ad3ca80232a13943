package dev.annexbot.store.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.chat.Org;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.store.SettableClock;
import dev.annexbot.store.Store;
import dev.annexbot.store.engine.DataFolder;
import dev.annexbot.store.engine.Sqlite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** A database from the time when each admin had a letter of their own about a week. */
class OlderLinesTest {
  private static final IsoWeek W47 = IsoWeek.parse("2026-W47");
  private static final IsoWeek W48 = IsoWeek.parse("2026-W48");

  @TempDir private Path folder;

  private static void before(SQLiteDataSource source) throws SQLException {
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration", "classpath:db/sqlite")
        .target("100")
        .load()
        .migrate();
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      for (String each : List.of("slack:T1", "slack:T10")) {
        statement.execute(
            "insert into reminded (person, org, day, at_time, zone, work_from, work_until,"
                + " holidays, next_week) values ('"
                + each
                + ":U1', '"
                + each
                + "', 'MONDAY', '09:00', 'UTC', '09:00', '17:00', '', '2026-W49')");
      }
      for (String admin : List.of("U1", "U2")) {
        statement.execute(
            "insert into outbox (id, kind, ref, address, thread, state, created_at) values ('"
                + admin
                + "', 'weekly-line', 'slack:T1:"
                + admin
                + "/2026-W48', 'slack:T1:"
                + admin
                + "', '', 'sent', 1)");
      }
    }
  }

  @Test
  void weeksThatWereToldAreNotToldAgain() throws Exception {
    Path data = Files.createDirectories(folder.resolve("data"));
    before(Sqlite.writing(data.resolve(DataFolder.DATABASE)));
    try (Store store = Store.open(data, new SettableClock())) {
      List<IsoWeek> both = List.of(W47, W48);
      assertThat(store.weekLines().tell(new Org("slack:T1"), both, weeks -> List.of()))
          .containsExactly(W47);
      assertThat(store.weekLines().tell(new Org("slack:T10"), both, weeks -> List.of()))
          .containsExactly(W47, W48);
    }
  }
}
