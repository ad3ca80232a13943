package dev.annexbot.store;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many who want something in the same moment. */
public final class AtOnce {
  private AtOnce() {}

  /** How many of them were told yes. */
  public static long countTrue(List<Callable<Boolean>> work)
      throws InterruptedException, ExecutionException {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      long count = 0;
      for (Future<Boolean> each : threads.invokeAll(work)) {
        count += each.get() ? 1 : 0;
      }
      return count;
    }
  }
}
