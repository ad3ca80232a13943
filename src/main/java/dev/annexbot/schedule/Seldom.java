package dev.annexbot.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Does something at its first tick, and again only after a pause. */
public final class Seldom implements Runnable {
  private final Runnable what;
  private final Duration pause;
  private final Clock clock;
  private Instant next = Instant.MIN;

  public Seldom(Runnable what, Duration pause, Clock clock) {
    this.what = what;
    this.pause = pause;
    this.clock = clock;
  }

  @Override
  public synchronized void run() {
    Instant now = clock.instant();
    if (!now.isBefore(next)) {
      next = now.plus(pause);
      what.run();
    }
  }
}
