package dev.annexbot.store;

import dev.annexbot.settings.Secret;
import dev.annexbot.settings.Settings;
import dev.annexbot.store.engine.Migrations;
import dev.annexbot.store.engine.Postgres;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * A real PostgreSQL for the tests, started once. What it is told to keep is kept: left alone, this
 * way of starting it would switch that off.
 */
public final class PostgresServer {
  private static final AtomicInteger DATABASES = new AtomicInteger();

  private PostgresServer() {}

  private static final class Running {
    private static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setPGStartupWait(Duration.ofSeconds(60))
            .start();
      } catch (IOException broken) {
        throw new UncheckedIOException("PostgreSQL does not start here", broken);
      }
    }
  }

  /** A database of its own for each who asks, with our tables but no rows. */
  public static Settings.Database database() throws SQLException {
    return where(database("template " + Tables.NAME));
  }

  /** How the settings name it. */
  static Settings.Database where(Settings.Server server) {
    return new Settings.Database(
        Path.of("unused"), Optional.of(server), new Secret("0123456789abcdef0123456789abcdef"));
  }

  /** The same without tables. */
  static Settings.Server empty() throws SQLException {
    return database("");
  }

  /** Copied, since making the tables anew for each test takes longer. */
  private static final class Tables {
    private static final String NAME = made();

    private static String made() {
      try {
        Settings.Server server = empty();
        Migrations.apply(Postgres.migrating(server), "postgresql");
        return server.address().replaceAll(".*/", "");
      } catch (SQLException broken) {
        throw new IllegalStateException("The tables cannot be made", broken);
      }
    }
  }

  private static Settings.Server database(String copyOf) throws SQLException {
    String name = "test" + DATABASES.incrementAndGet();
    execute(Running.SERVER.getPostgresDatabase(), "create database " + name + " " + copyOf);
    return server(port(), name);
  }

  static Settings.Server server(int port, String database) {
    return new Settings.Server(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + database, "postgres", new Secret("unused"));
  }

  static int port() {
    return Running.SERVER.getPort();
  }

  /** Changes it behind the back of whoever has it open. */
  public static void execute(Settings.Database where, String statement) throws SQLException {
    execute(where.server().orElseThrow(), statement);
  }

  private static void execute(Settings.Server server, String statement) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                server.address(), server.user(), server.password().value());
        Statement change = connection.createStatement()) {
      change.execute(statement);
    }
  }

  private static void execute(DataSource source, String statement) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement change = connection.createStatement()) {
      change.execute(statement);
    }
  }
}
