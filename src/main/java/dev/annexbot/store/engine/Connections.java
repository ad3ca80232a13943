package dev.annexbot.store.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.ConnectionFactory;

/** A few open connections that are lent and given back; who comes late waits for a turn. */
public final class Connections implements ConnectionFactory, AutoCloseable {
  private static final long PATIENCE_SECONDS = 10;

  private final List<Connection> all;
  private final BlockingQueue<Connection> free;

  Connections(List<Connection> all) {
    this.all = List.copyOf(all);
    this.free = new ArrayBlockingQueue<>(all.size(), true, all);
  }

  @Override
  public Connection openConnection() throws SQLException {
    try {
      Connection connection = free.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (connection == null) {
        throw new SQLException("No connection became free within " + PATIENCE_SECONDS + " seconds");
      }
      return connection;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new SQLException("Interrupted while waiting for a connection", stopped);
    }
  }

  @Override
  public void closeConnection(Connection connection) {
    free.add(connection);
  }

  @Override
  public void close() throws SQLException {
    for (Connection connection : all) {
      connection.close();
    }
  }
}
