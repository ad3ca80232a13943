package dev.annexbot.store.engine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** What a PostgreSQL must promise before we give it anything; it is asked, not trusted. */
public final class PostgresPromises {
  private static final int OLDEST = 150_000;

  private final DataSource source;

  PostgresPromises(DataSource source) {
    this.source = source;
  }

  List<Check> check() throws SQLException {
    try (Connection one = source.getConnection();
        Connection other = source.getConnection()) {
      return List.of(version(one), durable(one), sessions(one, other));
    }
  }

  private static Check version(Connection connection) throws SQLException {
    String number = ask(connection, "show server_version_num");
    return Check.of(
        "PostgreSQL is new enough",
        Integer.parseInt(number) >= OLDEST,
        "version " + ask(connection, "show server_version"),
        "Take PostgreSQL 15 or newer.");
  }

  private static Check durable(Connection connection) throws SQLException {
    String fsync = ask(connection, "show fsync");
    String commit = ask(connection, "show synchronous_commit");
    String pages = ask(connection, "show full_page_writes");
    return Check.of(
        "What is committed survives a power cut",
        fsync.equals("on") && !commit.equals("off") && pages.equals("on"),
        "fsync=%s synchronous_commit=%s full_page_writes=%s".formatted(fsync, commit, pages),
        "Set fsync, synchronous_commit and full_page_writes to on in postgresql.conf.");
  }

  /**
   * A pooler that hands out another session for each statement makes session locks worthless: two
   * of us would post the same message.
   */
  private static Check sessions(Connection one, Connection other) throws SQLException {
    String first = ask(one, "select pg_backend_pid()");
    String second = ask(other, "select pg_backend_pid()");
    String again = ask(one, "select pg_backend_pid()");
    boolean ours = first.equals(again) && !first.equals(second);
    return Check.of(
        "A session stays ours from statement to statement",
        ours,
        ours ? "a session each" : "sessions are shared by a pooler",
        "Connect to PostgreSQL itself, or to a pooler in session mode.");
  }

  private static String ask(Connection connection, String question) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      answer.next();
      return answer.getString(1);
    }
  }
}
