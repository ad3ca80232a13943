package dev.annexbot.store.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Lets those who come at the same time share one durable write, and lets nobody go before their own
 * part is on disk. Thread-safe.
 */
public final class Together<K, R> {
  private static final int MOST = 200;
  private static final long IDLE_SECONDS = 10;

  private final Function<List<K>, List<R>> work;
  private final Queue<Waiting<K, R>> waiting = new ConcurrentLinkedQueue<>();
  private final ThreadPoolExecutor writer;

  private record Waiting<K, R>(K what, CompletableFuture<R> result) {}

  /** {@code work} gives the results in the order of what it was given, or fails for all. */
  public Together(Function<List<K>, List<R>> work) {
    this.work = work;
    // A thread of the system: a virtual one that waits for the disk holds up all the others.
    var threads = Thread.ofPlatform().daemon().name("together").factory();
    writer =
        new ThreadPoolExecutor(
            1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), threads);
    writer.allowCoreThreadTimeOut(true);
  }

  public R submit(K what) {
    Waiting<K, R> mine = new Waiting<>(what, new CompletableFuture<>());
    waiting.add(mine);
    writer.execute(this::workForAll);
    try {
      return mine.result().join();
    } catch (CompletionException broken) {
      throw broken.getCause() instanceof RuntimeException cause ? cause : broken;
    }
  }

  /** For all who are waiting; who was worked for already leaves nothing to do here. */
  private void workForAll() {
    List<Waiting<K, R>> all = new ArrayList<>();
    for (Waiting<K, R> next = waiting.poll(); next != null; next = waiting.poll()) {
      all.add(next);
      if (all.size() == MOST) {
        break;
      }
    }
    if (!all.isEmpty()) {
      workFor(all);
    }
  }

  private void workFor(List<Waiting<K, R>> all) {
    try {
      List<R> results = List.copyOf(work.apply(all.stream().map(Waiting::what).toList()));
      for (int at = 0; at < all.size(); at++) {
        all.get(at).result().complete(results.get(at));
      }
    } catch (RuntimeException | Error broken) {
      all.forEach(each -> each.result().completeExceptionally(broken));
    }
  }
}
