package dev.annexbot.workspace.fault;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Which faults have been asked for, and whether everything stands still. Thread-safe. */
public final class Faults {
  /** Stands for every method. */
  public static final String ANY = "*";

  private final Map<String, Deque<Fault>> next = new HashMap<>();
  private CountDownLatch thaw = new CountDownLatch(0);

  /**
   * Lets the next calls fail.
   *
   * @param method for example {@code chat.postMessage}, {@code response_url}, or {@link #ANY}
   */
  public synchronized void next(String method, int times, Fault fault) {
    Deque<Fault> queue = next.computeIfAbsent(method, name -> new ArrayDeque<>());
    for (int i = 0; i < times; i++) {
      queue.add(fault);
    }
  }

  /** The fault that this call shall have. */
  public synchronized Optional<Fault> take(String method) {
    Optional<Fault> own = Optional.ofNullable(next.getOrDefault(method, new ArrayDeque<>()).poll());
    return own.or(() -> Optional.ofNullable(next.getOrDefault(ANY, new ArrayDeque<>()).poll()));
  }

  /** Answers no call any more, until it is told otherwise. */
  public synchronized void freeze(boolean on) {
    thaw.countDown();
    thaw = new CountDownLatch(on ? 1 : 0);
  }

  /** Waits while everything stands still. */
  public void awaitThaw() throws InterruptedException {
    CountDownLatch now;
    synchronized (this) {
      now = thaw;
    }
    now.await();
  }

  /** Waits for as long as a fault says. */
  public static void sleep(Duration time) throws InterruptedException {
    Thread.sleep(time);
  }
}
