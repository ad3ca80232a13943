package dev.annexbot.store.engine;

import java.util.Optional;
import org.jdbi.v3.core.HandleCallback;

/** Locks that end with whoever holds them, and with nothing else: not with time. Thread-safe. */
public interface Locks {

  /** Takes the lock of that name, unless somebody has it. */
  Optional<Held> tryLock(String name);

  /** A lock that is ours until it is closed. */
  interface Held extends AutoCloseable {

    /** Runs this as one transaction; fails if the lock is no longer ours. */
    <T, X extends Exception> T write(HandleCallback<T, X> work) throws X;

    @Override
    void close();
  }
}
