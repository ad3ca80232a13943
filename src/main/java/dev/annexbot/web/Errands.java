package dev.annexbot.web;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Runs every errand on a virtual thread of its own, and knows when the last one has come back. */
public final class Errands implements Executor {
  private final Phaser under = new Phaser(1);
  private final AtomicBoolean closing = new AtomicBoolean();

  @Override
  public void execute(Runnable errand) {
    under.register();
    Thread.startVirtualThread(
        () -> {
          try {
            errand.run();
          } finally {
            under.arriveAndDeregister();
          }
        });
  }

  /** Whether nothing new should be begun; what an errand needs to finish is still run. */
  public boolean areEnding() {
    return closing.get();
  }

  /** Begins nothing new, and waits for what is under way. */
  public void finish(Duration patience) {
    if (!closing.compareAndSet(false, true)) {
      return;
    }
    try {
      int phase = under.arriveAndDeregister();
      under.awaitAdvanceInterruptibly(phase, patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      // Whatever takes longer is cut off with the process; it has been claimed, not promised.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
