package dev.annexbot.store.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * Opens SQLite so that what was committed survives a kill and a power cut: the write-ahead log,
 * synced at each commit. Writers begin their transactions as writers, since a reader that turns
 * into one is refused at once when another was faster.
 */
public final class Sqlite {
  private static final int BUSY_MILLIS = 5_000;
  private static final int READERS = 3;

  private Sqlite() {}

  public static SQLiteDataSource writing(Path database) {
    return source(database, SQLiteConfig.TransactionMode.IMMEDIATE);
  }

  /** For a copy of the whole, which neither waits for a writer nor keeps one waiting. */
  public static SQLiteDataSource copying(Path database) {
    return source(database, SQLiteConfig.TransactionMode.DEFERRED);
  }

  static Connections writer(Path database) throws SQLException {
    return new Connections(List.of(writing(database).getConnection()));
  }

  public static Connections readers(Path database) throws SQLException {
    SQLiteDataSource source = source(database, SQLiteConfig.TransactionMode.DEFERRED);
    List<Connection> connections = new ArrayList<>();
    for (int each = 0; each < READERS; each++) {
      Connection connection = source.getConnection();
      connections.add(connection);
      try (var statement = connection.createStatement()) {
        statement.execute("pragma query_only = on");
      }
    }
    return new Connections(connections);
  }

  private static SQLiteDataSource source(Path database, SQLiteConfig.TransactionMode mode) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_MILLIS);
    config.enforceForeignKeys(true);
    config.setTransactionMode(mode);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + database);
    return source;
  }
}
