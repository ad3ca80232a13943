package dev.annexbot.store.talk;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Handle;

/** Removes the rows of a table that have passed their age, about once an hour. */
final class Sweep {
  private static final long PAUSE_MILLIS = Duration.ofHours(1).toMillis();

  private final Clock clock;
  private final Duration age;
  private final String statement;
  private final AtomicLong next = new AtomicLong(Long.MIN_VALUE);

  /**
   * Makes one.
   *
   * @param statement deletes what is older than {@code :limit}
   */
  Sweep(Clock clock, Duration age, String statement) {
    this.clock = clock;
    this.age = age;
    this.statement = statement;
  }

  /** The oldest moment that is still kept, in milliseconds. */
  long limit() {
    return clock.millis() - age.toMillis();
  }

  /** Sweeps within this transaction, if it is time to. */
  void ifDue(Handle handle) {
    long due = next.get();
    long now = clock.millis();
    if (now >= due && next.compareAndSet(due, now + PAUSE_MILLIS)) {
      handle.createUpdate(statement).bind("limit", limit()).execute();
    }
  }
}
