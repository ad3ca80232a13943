package dev.annexbot.teams.api;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** How long to wait before a call is made again: longer each time, and never all at once. */
public final class Patience {
  private static final Duration FIRST = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final Sleep sleep;
  private final RandomGenerator random;
  private final Clock clock;

  /** Waits. */
  @FunctionalInterface
  public interface Sleep {
    void of(Duration pause) throws InterruptedException;
  }

  public Patience(Sleep sleep, RandomGenerator random) {
    this(sleep, random, Clock.systemUTC());
  }

  Patience(Sleep sleep, RandomGenerator random, Clock clock) {
    this.clock = clock;
    this.sleep = sleep;
    this.random = random;
  }

  public static Patience usual() {
    return new Patience(Thread::sleep, RandomGenerator.getDefault());
  }

  /**
   * Waits before the next try.
   *
   * @param tries how many there were
   * @param retryAfter what the other side asks for: seconds, or a date of HTTP
   * @return whether to try again; not when it asks for longer than anybody would wait
   */
  boolean lasts(int tries, @Nullable String retryAfter) {
    Duration wanted = wanted(retryAfter).orElse(Duration.ZERO);
    if (wanted.compareTo(LONGEST) > 0) {
      return false;
    }
    long backoff = FIRST.toMillis() << Math.min(tries - 1, 6);
    long jittered = backoff / 2 + random.nextLong(backoff / 2 + 1);
    try {
      sleep.of(Duration.ofMillis(Math.max(jittered, wanted.toMillis())));
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Optional<Duration> wanted(@Nullable String retryAfter) {
    return Optional.ofNullable(retryAfter)
        .map(text -> text.matches("\\d{1,6}(\\.\\d{1,6})?") ? seconds(text) : until(text));
  }

  private static Duration seconds(String text) {
    return Duration.ofMillis((long) Math.ceil(Double.parseDouble(text) * 1_000));
  }

  private Duration until(String date) {
    try {
      Instant then = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date));
      return Duration.between(clock.instant(), then);
    } catch (DateTimeException nonsense) {
      return Duration.ZERO;
    }
  }
}
