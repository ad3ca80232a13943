package dev.annexbot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for other threads, but not for ever. */
final class Eventually {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private Eventually() {}

  static void isTrue(String what, BooleanSupplier it) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!it.getAsBoolean() && System.nanoTime() < end) {
      LockSupport.parkNanos(2_000_000);
    }
    assertThat(it.getAsBoolean()).as(what).isTrue();
  }
}
