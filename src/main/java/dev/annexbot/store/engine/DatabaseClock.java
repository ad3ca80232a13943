package dev.annexbot.store.engine;

import org.jdbi.v3.core.Handle;

/** The time as a PostgreSQL has it: the one clock that all replicas see. */
public final class DatabaseClock {
  private DatabaseClock() {}

  /** Milliseconds since 1970. */
  static long ask(Handle handle) {
    return handle
        .createQuery("select cast(extract(epoch from clock_timestamp()) * 1000 as bigint)")
        .mapTo(Long.class)
        .one();
  }
}
