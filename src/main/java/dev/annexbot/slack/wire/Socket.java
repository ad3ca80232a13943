package dev.annexbot.slack.wire;

import dev.annexbot.web.Counters;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Socket Mode. Slack's client looks after its connection; we look after the client: one that has
 * shown no sign of life for too long is thrown away for a new one.
 */
public final class Socket implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Socket.class);
  private static final Duration ANSWER_TO_A_LOOK = Duration.ofSeconds(5);

  private final Lines lines;
  private final Patience patience;
  private final Executor errands;
  private final Thread watch;
  private final Counters counters;
  private final AtomicLong lastLife = new AtomicLong(System.nanoTime());
  private final AtomicBoolean alive = new AtomicBoolean();
  private final AtomicBoolean closed = new AtomicBoolean();
  private volatile Line line;

  /** Opens lines to Slack. */
  @FunctionalInterface
  public interface Lines {
    /**
     * Opens one.
     *
     * @param life called whenever something comes in
     */
    Line open(Runnable life) throws IOException;
  }

  /**
   * How long to wait.
   *
   * @param between two looks at the connection
   * @param silence after which it counts as dead
   */
  public record Patience(Duration between, Duration silence) {
    public static final Patience USUAL =
        new Patience(Duration.ofSeconds(10), Duration.ofSeconds(45));
  }

  private Socket(Lines lines, Patience patience, Executor errands, Counters counters)
      throws IOException {
    this.lines = lines;
    this.patience = patience;
    this.errands = errands;
    this.counters = counters;
    this.line = lines.open(this::sawLife);
    this.watch = Thread.ofVirtual().name("socket-watch").unstarted(this::watch);
  }

  /** Opens the socket and keeps it open. */
  public static Socket open(Lines lines, Patience patience, Executor errands, Counters counters)
      throws IOException {
    var socket = new Socket(lines, patience, errands, counters);
    socket.look();
    socket.watch.start();
    return socket;
  }

  /** Whether the other end answered when we last looked. */
  public boolean isAlive() {
    return alive.get() && !closed.get();
  }

  @Override
  public void close() {
    closed.set(true);
    watch.interrupt();
    line.close();
  }

  private void sawLife() {
    lastLife.set(System.nanoTime());
    alive.set(true);
  }

  private void watch() {
    try {
      while (!closed.get()) {
        Thread.sleep(patience.between());
        look();
        if (!closed.get() && silence().compareTo(patience.silence()) > 0) {
          renew();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Duration silence() {
    return Duration.ofNanos(System.nanoTime() - lastLife.get());
  }

  /** On a thread of its own, because a dead connection may never let go of who asks it. */
  private void look() {
    var answer = CompletableFuture.supplyAsync(line::isAlive, Thread::startVirtualThread);
    try {
      if (answer.get(ANSWER_TO_A_LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
        sawLife();
        return;
      }
    } catch (ExecutionException | TimeoutException e) {
      // That is no sign of life.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    alive.set(false);
  }

  private void renew() {
    log.warn("The socket has been silent for {} s; opening a new one", silence().toSeconds());
    counters.count("annexbot_slack_sockets_renewed_total");
    var old = line;
    errands.execute(old::close);
    try {
      line = lines.open(this::sawLife);
      lastLife.set(System.nanoTime());
    } catch (IOException | RuntimeException e) {
      log.warn("A new socket could not be opened: {}", e.getMessage());
    }
  }
}
