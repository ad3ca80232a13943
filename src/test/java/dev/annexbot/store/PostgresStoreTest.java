package dev.annexbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annexbot.settings.Secret;
import dev.annexbot.settings.Settings;
import dev.annexbot.standard.Edition;
import dev.annexbot.standard.Reference;
import dev.annexbot.store.engine.Check;
import dev.annexbot.store.engine.StoreRefused;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class PostgresStoreTest extends StoreContract {
  private final OneDatabase database = new OneDatabase();

  @Override
  protected Store open(Clock clock) throws Exception {
    return database.open(clock);
  }

  @Test
  void allChecksAreFineOnAFreshDatabase() throws Exception {
    try (Store store = Store.open(database.where(), Clock.systemUTC())) {
      assertThat(store.checks()).hasSize(6).allMatch(Check::ok).allMatch(c -> c.remedy().isEmpty());
    }
  }

  @Test
  void checksReadTheSettingsBackFromTheServer() throws Exception {
    try (Store store = Store.open(database.where(), Clock.systemUTC())) {
      assertThat(store.checks())
          .extracting(Check::detail)
          .contains("fsync=on synchronous_commit=on full_page_writes=on", "a session each");
    }
  }

  @Test
  void aClockThatIsOffIsNoticed() throws Exception {
    Clock late = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-5));
    try (Store store = Store.open(database.where(), late)) {
      assertThat(store.checks())
          .filteredOn(check -> !check.ok())
          .extracting(Check::what)
          .containsExactly("Its clock and ours agree");
    }
  }

  @Test
  void refusesAServerThatForgetsOnAPowerCut() throws Exception {
    PostgresServer.execute(
        database.where(), "alter database " + name() + " set synchronous_commit to off");
    assertThatThrownBy(() -> Store.open(database.where(), clock))
        .isInstanceOf(StoreRefused.class)
        .hasMessageContaining("synchronous_commit=off")
        .hasMessageContaining("postgresql.conf");
  }

  /** Whoever changes the tables loses the connection there, as when the server is shut down. */
  @Test
  void aServerThatGoesAwayWhileItIsOpenedIsNoReasonToPutBackABackup() throws Exception {
    Settings.Database where = PostgresServer.where(PostgresServer.empty());
    PostgresServer.execute(
        where,
        """
        create schema aside;
        create function aside.goes_away() returns event_trigger language plpgsql as
          'begin perform pg_terminate_backend(pg_backend_pid()); end'
        """);
    PostgresServer.execute(
        where, "create event trigger away on ddl_command_start execute function aside.goes_away()");
    assertThatThrownBy(() -> Store.open(where, clock))
        .isInstanceOf(StoreRefused.class)
        .hasMessageContaining("went away while it was opened. It says: ")
        .hasMessageContaining("Start again once it is back.")
        .hasMessageNotContaining("backup");
    PostgresServer.execute(where, "alter event trigger away disable");
    try (Store back = Store.open(where, clock)) {
      assertThat(back.inbox().claim("Ev1")).isTrue();
    }
  }

  @Test
  void aUserWhoMayNotMakeTablesIsSaidSo() throws Exception {
    Settings.Server empty = PostgresServer.empty();
    PostgresServer.execute(PostgresServer.where(empty), "create role may_nothing login");
    Settings.Server theirs =
        new Settings.Server(empty.address(), "may_nothing", new Secret("unused"));
    assertThatThrownBy(() -> Store.open(PostgresServer.where(theirs), clock))
        .isInstanceOf(StoreRefused.class)
        .hasMessageContaining("permission denied for schema public")
        .hasMessageContaining("make it the owner of the database")
        .hasMessageNotContaining("backup");
  }

  @Test
  void whatTheServerRefusesIsNotTakenForALostConnection() throws Exception {
    Settings.Database where = PostgresServer.where(PostgresServer.empty());
    PostgresServer.execute(
        where,
        """
        create schema aside;
        create function aside.refuses() returns event_trigger language plpgsql as
          'begin raise exception ''not today''; end'
        """);
    PostgresServer.execute(
        where, "create event trigger away on ddl_command_start execute function aside.refuses()");
    assertThatThrownBy(() -> Store.open(where, clock))
        .isInstanceOf(StoreRefused.class)
        .hasMessageContaining("cannot be opened. It says: ")
        .hasMessageContaining("not today")
        .hasMessageContaining("Put back a backup")
        .hasMessageNotContaining("went away");
  }

  @Test
  void refusesADatabaseOfALaterVersion() throws Exception {
    PostgresServer.execute(
        database.where(),
        """
        insert into flyway_schema_history (installed_rank, version, description, type, script,
          checksum, installed_by, execution_time, success)
        values (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', 1, true)
        """);
    assertThatThrownBy(() -> Store.open(database.where(), clock))
        .isInstanceOf(StoreRefused.class)
        .hasMessageContaining("A newer Annexbot has written to it");
  }

  @Test
  void saysInASentenceThatItCannotBeReached() {
    assertThatThrownBy(
            () -> Store.open(PostgresServer.where(PostgresServer.server(1, "iso")), clock))
        .isInstanceOf(StoreRefused.class)
        .hasMessageContaining("cannot be reached")
        .hasMessageContaining("ANNEXBOT_DATABASE");
  }

  @Test
  void doesNotWaitForeverForAServerThatSaysNothing() throws Exception {
    try (ServerSocket silent = new ServerSocket(0)) {
      long start = System.nanoTime();
      assertThatThrownBy(
              () ->
                  Store.open(
                      PostgresServer.where(PostgresServer.server(silent.getLocalPort(), "iso")),
                      clock))
          .isInstanceOf(StoreRefused.class)
          .hasMessageContaining("cannot be reached");
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }
  }

  @Test
  void thePasswordIsInNoMessage() {
    Settings.Database wrong =
        PostgresServer.where(
            new Settings.Server(
                "jdbc:postgresql://127.0.0.1:1/iso", "annexbot", new Secret("hunter2")));
    assertThatThrownBy(() -> Store.open(wrong, clock)).hasMessageNotContaining("hunter2");
    assertThat(wrong.toString()).doesNotContain("hunter2");
  }

  @Test
  void whatPeopleWroteStaysOutOfExceptions() throws Exception {
    try (Store store = Store.open(database.where(), clock)) {
      PostgresServer.execute(database.where(), "drop table feedback");
      assertThatThrownBy(
              () ->
                  store
                      .feedback()
                      .helpful(
                          new Reference(Edition.E2022, "A.5.7"),
                          false,
                          Optional.of("my password is 1234")))
          .hasMessageNotContaining("1234")
          .hasStackTraceContaining("feedback");
    }
  }

  @Test
  void ofManyReplicasThatStartAtOnceEachFindsTheTables() throws Exception {
    Settings.Database empty = PostgresServer.where(PostgresServer.empty());
    List<Callable<Boolean>> starts = new ArrayList<>();
    for (int each = 0; each < 4; each++) {
      starts.add(
          () -> {
            try (Store store = Store.open(empty, clock)) {
              return store.checks().getFirst().ok();
            }
          });
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Boolean> each : threads.invokeAll(starts)) {
        assertThat(each.get()).isTrue();
      }
    }
  }

  @Test
  void ofManyReplicasThatClaimTheSameAtOnceOneWins() throws Exception {
    List<Callable<Boolean>> claims = new ArrayList<>();
    try (Store one = Store.open(database.where(), clock);
        Store other = Store.open(database.where(), clock)) {
      for (int each = 0; each < 200; each++) {
        String forth = "Ev" + each;
        String back = "Ev" + (199 - each);
        claims.add(() -> one.inbox().claim(forth));
        claims.add(() -> other.inbox().claim(back));
      }
      assertThat(AtOnce.countTrue(claims)).isEqualTo(200);
    }
  }

  private String name() throws SQLException {
    return database.where().server().orElseThrow().address().replaceAll(".*/", "");
  }
}
