package dev.annexbot.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Lets those who come at the same time share one durable write: whoever gets the lock works for all
 * who are waiting, and nobody returns before their own part is on disk. Thread-safe.
 */
final class Together<K, R> {
  private static final int MOST = 200;

  private final Function<List<K>, List<R>> work;
  private final Queue<Waiting<K, R>> waiting = new ConcurrentLinkedQueue<>();
  private final ReentrantLock lock = new ReentrantLock();

  /** {@code work} gives the results in the order of what it was given, or fails for all. */
  Together(Function<List<K>, List<R>> work) {
    this.work = work;
  }

  private static final class Waiting<K, R> {
    private final K what;
    private List<R> result = List.of();
    private List<RuntimeException> failure = List.of();
    private boolean done;

    Waiting(K what) {
      this.what = what;
    }

    private R outcome() {
      if (!failure.isEmpty()) {
        throw failure.getFirst();
      }
      return result.getFirst();
    }
  }

  R submit(K what) {
    Waiting<K, R> mine = new Waiting<>(what);
    waiting.add(mine);
    lock.lock();
    try {
      while (!mine.done) {
        workForAll();
      }
    } finally {
      lock.unlock();
    }
    return mine.outcome();
  }

  private void workForAll() {
    List<Waiting<K, R>> all = new ArrayList<>();
    for (Waiting<K, R> next = waiting.poll(); next != null; next = waiting.poll()) {
      all.add(next);
      if (all.size() == MOST) {
        break;
      }
    }
    try {
      List<R> results = work.apply(all.stream().map(each -> each.what).toList());
      for (int at = 0; at < all.size(); at++) {
        all.get(at).result = List.of(results.get(at));
      }
    } catch (RuntimeException broken) {
      all.forEach(each -> each.failure = List.of(broken));
    }
    all.forEach(each -> each.done = true);
  }
}
