package dev.annexbot.workspace.state;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;

/** Names for new things, in the forms that Slack gives them. */
public final class Ids {
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private final SecureRandom random = new SecureRandom();
  private final Clock clock;
  private long lastMicros;

  Ids(Clock clock) {
    this.clock = clock;
  }

  /** For example {@code V7KQ2M9XB4T}: one letter that says what it is, and ten more. */
  public String fresh(char kind) {
    return kind + letters(10);
  }

  public String letters(int count) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < count; i++) {
      letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return letters.toString();
  }

  /** A number of the kind {@code 1764108000.000100}, never the same twice, always growing. */
  public synchronized String ts() {
    Instant now = clock.instant();
    long micros = now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000;
    lastMicros = Math.max(lastMicros + 1, micros);
    return format(lastMicros / 1_000_000, lastMicros % 1_000_000);
  }

  /** The hash of a view, which changes with each version of it. */
  public String hash() {
    return clock.instant().getEpochSecond() + "." + letters(8);
  }

  /** Of the kind {@code 9211.8432.3f9c…}. */
  public String trigger() {
    return (1_000 + random.nextInt(9_000))
        + "."
        + (1_000 + random.nextInt(9_000))
        + "."
        + letters(20).toLowerCase(Locale.ROOT);
  }

  static String format(long seconds, long micros) {
    return String.format(Locale.ROOT, "%d.%06d", seconds, micros);
  }
}
