package dev.annexbot.workspace.state;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does things when the workspace's clock says so, which need not be the clock on the wall. */
public final class Agenda implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Agenda.class);
  private static final long LOOK_EVERY_MILLIS = 20;

  private final Clock clock;
  private final PriorityQueue<Entry> entries =
      new PriorityQueue<>(Comparator.comparing(Entry::due));
  private final Thread watch;

  public Agenda(Clock clock) {
    this.clock = clock;
    this.watch = Thread.ofVirtual().name("agenda").start(this::watch);
  }

  private record Entry(Instant due, Runnable task) {}

  /** Does a task at that time, on a thread of its own. */
  public Promise at(Instant due, Runnable task) {
    Entry entry = new Entry(due, task);
    synchronized (entries) {
      entries.add(entry);
    }
    return () -> {
      synchronized (entries) {
        return entries.remove(entry);
      }
    };
  }

  /** When the next thing is due. */
  public Optional<Instant> next() {
    synchronized (entries) {
      return Optional.ofNullable(entries.peek()).map(Entry::due);
    }
  }

  /** Something that will be done. */
  @FunctionalInterface
  public interface Promise {
    /** Takes it back; says whether that was in time. */
    boolean cancel();
  }

  @Override
  public void close() {
    watch.interrupt();
  }

  private void watch() {
    try {
      while (true) {
        Thread.sleep(LOOK_EVERY_MILLIS);
        due().forEach(entry -> Thread.ofVirtual().start(() -> run(entry)));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private List<Entry> due() {
    List<Entry> due = new ArrayList<>();
    Instant now = clock.instant();
    synchronized (entries) {
      for (Entry next = entries.peek(); next != null && !next.due().isAfter(now); ) {
        due.add(entries.remove());
        next = entries.peek();
      }
    }
    return due;
  }

  private static void run(Entry entry) {
    try {
      entry.task().run();
    } catch (RuntimeException e) {
      log.error("What was due could not be done", e);
    }
  }
}
