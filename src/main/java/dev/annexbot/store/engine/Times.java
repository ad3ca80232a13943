package dev.annexbot.store.engine;

import java.time.Clock;
import org.jdbi.v3.core.Handle;

/**
 * What time it is where several of us must agree on it: on a PostgreSQL its own clock, since those
 * of the replicas differ.
 */
@FunctionalInterface
public interface Times {

  /** Milliseconds since 1970. */
  long now(Handle handle);

  static Times of(Clock clock) {
    return handle -> clock.millis();
  }

  static Times ofTheDatabase() {
    return DatabaseClock::ask;
  }
}
