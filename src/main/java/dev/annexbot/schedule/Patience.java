package dev.annexbot.schedule;

import java.time.Duration;

/**
 * How long what was tried is left alone before somebody looks whether it arrived: a call's time-out
 * and the longest that the platform may take to show what it has accepted.
 */
public record Patience(Duration quiet) {
  private static final Duration CALL = Duration.ofSeconds(12);

  /** {@code settling} is what the platform takes at most to show what it has accepted. */
  public static Patience settling(Duration settling) {
    return new Patience(CALL.plus(settling));
  }
}
