package dev.annexbot.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** What some seconds of load have shown. */
record Round(double perSecond, double medianMillis, double p99Millis, long refused) {
  private static final int CLIENTS = 16;

  /** As many as go through: sixteen connections, each sending as soon as it was answered. */
  static Round full(Slash.Command command, int seconds) throws Exception {
    return of(command, seconds, 0);
  }

  /** So many a second, whether the ones before were answered or not. */
  static Round paced(Slash.Command command, int seconds, int perSecond) throws Exception {
    return of(command, seconds, CLIENTS * 1_000_000_000L / perSecond);
  }

  private static Round of(Slash.Command command, int seconds, long everyNanos) throws Exception {
    List<Callable<List<Long>>> clients = new ArrayList<>();
    AtomicLong refused = new AtomicLong();
    long start = System.nanoTime();
    long end = start + seconds * 1_000_000_000L;
    for (int at = 0; at < CLIENTS; at++) {
      long first = start + everyNanos * at / CLIENTS;
      clients.add(() -> client(command, first, end, everyNanos, refused));
    }
    List<Long> nanos = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
      for (Future<List<Long>> each : threads.invokeAll(clients)) {
        nanos.addAll(each.get());
      }
    }
    double took = (System.nanoTime() - start) / 1e9;
    long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    return new Round(
        sorted.length / took,
        sorted[sorted.length / 2] / 1e6,
        sorted[(int) (sorted.length * 0.99)] / 1e6,
        refused.get());
  }

  private static List<Long> client(
      Slash.Command command, long first, long end, long everyNanos, AtomicLong refused)
      throws Exception {
    List<Long> nanos = new ArrayList<>();
    try (var slash = new Slash(command)) {
      for (long due = first; System.nanoTime() < end; due += everyNanos) {
        byte[] request = slash.next();
        boolean late = everyNanos > 0 && System.nanoTime() > due;
        while (System.nanoTime() < due) {
          LockSupport.parkNanos(due - System.nanoTime());
        }
        // Who is late because the last answer was slow has been waiting since it was due.
        long start = late ? due : System.nanoTime();
        if (!slash.send(request)) {
          refused.incrementAndGet();
        }
        nanos.add(System.nanoTime() - start);
      }
    }
    return nanos;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%,7.0f/s  p50 %5.2f ms  p99 %5.2f ms  refused %d",
        perSecond,
        medianMillis,
        p99Millis,
        refused);
  }
}
