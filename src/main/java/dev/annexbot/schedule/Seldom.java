package dev.annexbot.schedule;

import java.time.Duration;

/** Does something at some of many ticks only. */
public final class Seldom implements Runnable {
  private final Duration pause;
  private final Runnable what;
  private long next = System.nanoTime();

  /** The first tick does it, and then the first one after each pause. */
  public Seldom(Duration pause, Runnable what) {
    this.pause = pause;
    this.what = what;
  }

  @Override
  public void run() {
    long now = System.nanoTime();
    if (now - next >= 0) {
      next = now + pause.toNanos();
      what.run();
    }
  }
}
