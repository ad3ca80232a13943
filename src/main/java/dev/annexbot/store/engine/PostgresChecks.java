package dev.annexbot.store.engine;

import dev.annexbot.settings.Settings;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Looks whether a PostgreSQL can be written to, keeps its word, and is met in private. */
public final class PostgresChecks {
  private static final Duration MOST_SKEW = Duration.ofSeconds(60);

  private final Settings.Server server;
  private final Database database;
  private final Clock clock;

  PostgresChecks(Settings.Server server, Database database, Clock clock) {
    this.server = server;
    this.database = database;
    this.clock = clock;
  }

  List<Check> run() {
    List<Check> checks = new ArrayList<>();
    checks.add(
        new WriteCheck(database, clock)
            .run(
                server.address(), "See whether its disk is full, and whether the user may write."));
    try {
      checks.addAll(new PostgresPromises(Postgres.source(server)).check());
    } catch (SQLException broken) {
      checks.add(
          Check.of(
              "Two connections can be opened",
              false,
              Migrations.reason(broken),
              "Raise max_connections in postgresql.conf."));
    }
    checks.add(encrypted());
    checks.add(punctual());
    return checks;
  }

  private Check encrypted() {
    boolean loopback =
        server.address().matches("jdbc:postgresql://(localhost|127\\.0\\.0\\.1|\\[::1])[:/].*");
    boolean ssl =
        database.read(
            handle ->
                handle
                        .createQuery(
                            """
                            select count(*) from pg_stat_ssl
                            where pid = pg_backend_pid() and ssl
                            """)
                        .mapTo(Long.class)
                        .one()
                    == 1);
    return Check.of(
        "Nobody reads along on the way to it",
        ssl || loopback,
        ssl ? "encrypted" : loopback ? "on this machine" : "in the clear",
        "Give PostgreSQL a certificate and leave sslmode away, or set it to verify-full.");
  }

  private Check punctual() {
    long theirs = database.read(DatabaseClock::ask);
    Duration skew = Duration.between(Instant.ofEpochMilli(theirs), clock.instant()).abs();
    return Check.of(
        "Its clock and ours agree",
        skew.compareTo(MOST_SKEW) <= 0,
        skew.toSeconds() + " s apart",
        "Let both machines set their clocks by NTP.");
  }
}
