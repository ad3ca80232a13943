package dev.annexbot.command.evaluate;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * How long things took, and how long the processor was busy with them, which does not depend on
 * what else runs on the machine. For one thread.
 */
final class Times {
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final List<Long> micros = new ArrayList<>();
  private final List<Long> busy = new ArrayList<>();

  <T> T of(Supplier<T> work) {
    long start = System.nanoTime();
    long idle = threads.getCurrentThreadCpuTime();
    T result = work.get();
    busy.add((threads.getCurrentThreadCpuTime() - idle) / 1000);
    micros.add((System.nanoTime() - start) / 1000);
    return result;
  }

  /** The microseconds within which this share of them was done. */
  long micros(double share) {
    return within(micros, share);
  }

  /** The microseconds of processor time within which this share of them was done. */
  long busy(double share) {
    return within(busy, share);
  }

  private static long within(List<Long> times, double share) {
    List<Long> sorted = times.stream().sorted().toList();
    int at = (int) (sorted.size() * share);
    return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, at));
  }
}
