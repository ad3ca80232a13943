package dev.annexbot.store.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * Locks of PostgreSQL sessions, each on a connection of its own. The server frees them when the
 * connection ends, so at once when we die and never while we are only frozen. What is written under
 * a lock goes through its connection: once that is gone, so is the right to write.
 */
public final class SessionLocks implements Locks, AutoCloseable {
  private final DataSource source;
  private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();

  SessionLocks(DataSource source) {
    this.source = source;
  }

  @Override
  public Optional<Held> tryLock(String name) {
    for (Connection used = idle.poll(); used != null; used = idle.poll()) {
      try {
        return tryLock(used, key(name));
      } catch (JdbiException gone) {
        closeQuietly(used);
      }
    }
    Connection connection = connect();
    try {
      return tryLock(connection, key(name));
    } catch (JdbiException broken) {
      closeQuietly(connection);
      throw broken;
    }
  }

  private Optional<Held> tryLock(Connection connection, long key) {
    Jdbi jdbi = Engine.discreet(Jdbi.create(new Connections(List.of(connection))));
    if (ask(jdbi, "select pg_try_advisory_lock(:key)", key)) {
      return Optional.of(new Session(connection, jdbi, key));
    }
    idle.add(connection);
    return Optional.empty();
  }

  private static boolean ask(Jdbi jdbi, String question, long key) {
    return jdbi.withHandle(
        (Handle handle) ->
            handle.createQuery(question).bind("key", key).mapTo(Boolean.class).one());
  }

  private Connection connect() {
    try {
      return source.getConnection();
    } catch (SQLException unreachable) {
      throw new IllegalStateException("No connection for a lock", unreachable);
    }
  }

  /** PostgreSQL's locks have numbers, not names; two names with the same number only wait. */
  static long key(String name) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(hash).getLong();
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static void closeQuietly(Connection connection) {
    try {
      connection.close();
    } catch (SQLException gone) {
      // It is gone, and its locks with it: all that is wanted.
    }
  }

  private final class Session implements Held {
    private final Connection connection;
    private final Jdbi jdbi;
    private final long key;

    Session(Connection connection, Jdbi jdbi, long key) {
      this.connection = connection;
      this.jdbi = jdbi;
      this.key = key;
    }

    @Override
    public <T, X extends Exception> T write(HandleCallback<T, X> work) throws X {
      return jdbi.inTransaction(work);
    }

    @Override
    public void close() {
      try {
        if (ask(jdbi, "select pg_advisory_unlock(:key)", key)) {
          idle.add(connection);
          return;
        }
      } catch (JdbiException gone) {
        // closed below, and with it the lock
      }
      closeQuietly(connection);
    }
  }

  @Override
  public void close() {
    for (Connection each = idle.poll(); each != null; each = idle.poll()) {
      closeQuietly(each);
    }
  }
}
