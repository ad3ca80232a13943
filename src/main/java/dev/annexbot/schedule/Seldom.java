package dev.annexbot.schedule;

import java.time.Duration;

/** Does something at most once in a while, however often it is asked to. For one thread. */
public final class Seldom implements Runnable {
  private final long pause;
  private final Runnable what;
  private boolean begun;
  private long last;

  public Seldom(Duration pause, Runnable what) {
    this.pause = pause.toNanos();
    this.what = what;
  }

  @Override
  public void run() {
    long now = System.nanoTime();
    if (!begun || now - last >= pause) {
      begun = true;
      last = now;
      what.run();
    }
  }
}
