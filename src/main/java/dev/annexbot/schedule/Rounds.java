package dev.annexbot.schedule;

import dev.annexbot.chat.Outbox;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One round of the courier: everything that is due, a few letters at a time. */
public final class Rounds implements Runnable {
  private static final Logger log = LoggerFactory.getLogger(Rounds.class);
  private static final int LETTERS = 50;
  private static final int AT_A_TIME = 4;

  private final Outbox outbox;
  private final Courier courier;

  public Rounds(Outbox outbox, Courier courier) {
    this.outbox = outbox;
    this.courier = courier;
  }

  @Override
  public void run() {
    List<String> due = outbox.due(LETTERS);
    Semaphore hands = new Semaphore(AT_A_TIME);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      due.forEach(id -> threads.execute(() -> see(id, hands)));
    }
  }

  private void see(String id, Semaphore hands) {
    hands.acquireUninterruptibly();
    try {
      courier.see(id);
    } catch (RuntimeException broken) {
      // One letter that fails must not keep the others; it stays due.
      log.error("A letter could not be seen to", broken);
    } finally {
      hands.release();
    }
  }
}
