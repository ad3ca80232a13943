package dev.annexbot.slack.post;

import dev.annexbot.web.Trouble;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One picture: not at Slack yet, on its way, or there. Thread-safe. */
final class Hanging {
  private static final Logger log = LoggerFactory.getLogger(Hanging.class);

  /** Slack looks at a file before it shows it, and does not say when it has. */
  private static final Duration SETTLES = Duration.ofSeconds(1);

  private static final Duration PAUSE = Duration.ofSeconds(30);
  private static final int TRIES = 4;

  private final Clock clock;
  private int tries;
  private Instant next = Instant.EPOCH;
  private Instant usable = Instant.EPOCH;
  private CompletableFuture<Optional<String>> coming;
  private boolean broughtAgain;

  /** One that is not there yet, or that was brought there before as this file. */
  Hanging(Clock clock, Optional<String> known) {
    this.clock = clock;
    this.coming = CompletableFuture.completedFuture(known);
  }

  private static CompletableFuture<Optional<String>> nothing() {
    return CompletableFuture.completedFuture(Optional.empty());
  }

  /** The file, once it can be shown. */
  synchronized Optional<String> file() {
    return clock.instant().isBefore(usable) ? Optional.empty() : coming.getNow(Optional.empty());
  }

  /** Begins to bring it, unless it is there or on its way, or failed a short while ago. */
  synchronized void begin(Supplier<String> upload) {
    var now = clock.instant();
    if (isThereOrComing() || tries >= TRIES || now.isBefore(next)) {
      return;
    }
    next = now.plus(PAUSE.multipliedBy(1L << (3 * tries)));
    tries++;
    coming = new CompletableFuture<>();
    Thread.ofVirtual().name("picture").start(() -> came(tried(upload)));
  }

  private synchronized void came(Optional<String> file) {
    usable = clock.instant().plus(SETTLES);
    coming.complete(file);
  }

  private static Optional<String> tried(Supplier<String> upload) {
    try {
      return Optional.of(upload.get());
    } catch (RuntimeException broken) {
      log.warn("A picture could not be brought to Slack: {}", Trouble.inShort(broken));
      return Optional.empty();
    }
  }

  private boolean isThereOrComing() {
    return !coming.isDone() || coming.getNow(Optional.empty()).isPresent();
  }

  /** Waits until it can be shown, but no longer than that. */
  void await(Duration most) {
    long begun = System.nanoTime();
    try {
      var file = arrival().get(Math.max(0, most.toNanos()), TimeUnit.NANOSECONDS);
      var left = most.minusNanos(System.nanoTime() - begun);
      var settling = settling();
      if (file.isPresent() && settling.isPositive() && settling.compareTo(left) <= 0) {
        Thread.sleep(settling);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      // It is told in words.
    }
  }

  private synchronized CompletableFuture<Optional<String>> arrival() {
    return coming;
  }

  private synchronized Duration settling() {
    return Duration.between(clock.instant(), usable);
  }

  /**
   * Slack does not show the file. If it has had time to, then somebody has deleted it there: it is
   * brought again, once. Else it is tried a few times more.
   *
   * @return the file that is gone, if it is
   */
  synchronized Optional<String> refused() {
    var file = file();
    if (file.isPresent() && !broughtAgain && clock.instant().isAfter(usable.plus(PAUSE))) {
      broughtAgain = true;
      tries = 0;
      next = Instant.EPOCH;
      coming = nothing();
      return file;
    }
    tries++;
    usable = clock.instant().plus(PAUSE);
    if (tries >= TRIES) {
      coming = nothing();
      return file;
    }
    return Optional.empty();
  }

  /** How long until another look is worth while; none if it is there, or will never be. */
  synchronized Optional<Duration> wait(Duration least) {
    if (file().isPresent() || (!isThereOrComing() && tries >= TRIES)) {
      return Optional.empty();
    }
    var until = isThereOrComing() ? usable : next;
    var pause = Duration.between(clock.instant(), until);
    return Optional.of(pause.compareTo(least) < 0 ? least : pause);
  }
}
