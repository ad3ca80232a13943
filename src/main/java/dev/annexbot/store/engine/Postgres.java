package dev.annexbot.store.engine;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.annexbot.settings.Settings;
import java.sql.SQLException;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections to a PostgreSQL that never hang: each wait has an end. */
public final class Postgres {
  private static final int CONNECT_SECONDS = 5;
  private static final int ANSWER_SECONDS = 10;

  /** Building an index over many rows may take a while. */
  private static final int MIGRATE_SECONDS = 600;

  private static final int MOST_CONNECTIONS = 8;

  /** Connection exceptions; the server shuts down, has crashed, or does not take anybody yet. */
  private static final Pattern GONE = Pattern.compile("08...|57P0[123]");

  private static final Pattern FORBIDDEN = Pattern.compile("42501");

  private Postgres() {}

  /** Whether this came about because the connection was lost. */
  static boolean isGone(Throwable broken) {
    return hasState(broken, GONE);
  }

  /** Whether our user lacks a right. */
  static boolean isForbidden(Throwable broken) {
    return hasState(broken, FORBIDDEN);
  }

  private static boolean hasState(Throwable broken, Pattern state) {
    return Stream.iterate(broken, Objects::nonNull, Throwable::getCause)
        .anyMatch(
            each ->
                each instanceof SQLException sql
                    && sql.getSQLState() != null
                    && state.matcher(sql.getSQLState()).matches());
  }

  public static HikariDataSource pool(Settings.Server server) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(source(server, ANSWER_SECONDS));
    config.setPoolName("annexbot");
    config.setMaximumPoolSize(MOST_CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(ANSWER_SECONDS * 1_000L);
    config.setValidationTimeout(CONNECT_SECONDS * 1_000L);
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    // Whether it can be reached was looked at before, with a sentence for whoever starts us.
    config.setInitializationFailTimeout(-1);
    return new HikariDataSource(config);
  }

  /** One connection after the other, each with these time-outs. */
  static PGSimpleDataSource source(Settings.Server server) {
    return source(server, ANSWER_SECONDS);
  }

  public static PGSimpleDataSource migrating(Settings.Server server) {
    return source(server, MIGRATE_SECONDS);
  }

  private static PGSimpleDataSource source(Settings.Server server, int answerSeconds) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(server.address());
    source.setUser(server.user());
    if (!server.password().isMissing()) {
      source.setPassword(server.password().value());
    }
    source.setConnectTimeout(CONNECT_SECONDS);
    source.setLoginTimeout(CONNECT_SECONDS);
    source.setSocketTimeout(answerSeconds);
    source.setTcpKeepAlive(true);
    source.setApplicationName("annexbot");
    return source;
  }
}
