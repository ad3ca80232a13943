package dev.annexbot.schedule;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something again and again until it is closed, whatever goes wrong in between. */
public final class Ticking implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Ticking.class);
  private static final long PATIENCE_SECONDS = 15;

  private final CountDownLatch closing = new CountDownLatch(1);
  private final List<Thread> threads;

  private Ticking(List<Runnable> all, Duration pause) {
    threads =
        all.stream()
            .map(each -> Thread.ofVirtual().name("ticking").start(() -> tick(each, pause)))
            .toList();
  }

  /** Starts; each is done with this pause in between, independent of the others. */
  public static Ticking start(Duration pause, List<Runnable> all) {
    return new Ticking(all, pause);
  }

  private void tick(Runnable what, Duration pause) {
    try {
      do {
        attempt(what);
      } while (!closing.await(pause.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void attempt(Runnable what) {
    try {
      what.run();
    } catch (RuntimeException broken) {
      log.error("A tick failed; the next one tries again", broken);
    }
  }

  /** Begins nothing more, and waits for what is under way. */
  @Override
  public void close() {
    closing.countDown();
    try {
      for (Thread each : threads) {
        each.join(Duration.ofSeconds(PATIENCE_SECONDS));
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
