package dev.annexbot.handoff;

import java.time.Clock;
import java.time.Instant;

/** One look at everything that is due by itself: overdue questions, and words that have to go. */
public final class Tending implements Runnable {
  private final Handoffs handoffs;
  private final Arrangement arrangement;
  private final Clock clock;

  public Tending(Handoffs handoffs, Arrangement arrangement, Clock clock) {
    this.handoffs = handoffs;
    this.arrangement = arrangement;
    this.clock = clock;
  }

  @Override
  public void run() {
    Instant now = clock.instant();
    for (var org : handoffs.orgs()) {
      if (arrangement.times(org).isOpen(now)) {
        handoffs.showOverdue(org, now);
      }
      handoffs.forget(org, now.minus(arrangement.keeping(org)));
    }
  }
}
