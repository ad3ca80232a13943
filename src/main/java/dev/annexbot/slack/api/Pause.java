package dev.annexbot.slack.api;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The wait that Slack asks for when there are too many calls. */
final class Pause {
  private static final long LONGEST_SECONDS = 30;

  private Pause() {}

  /** Waits as long as Slack says, or gives up when that is too long or has not helped. */
  static void orRefuse(@Nullable String retryAfter, boolean lastTry) {
    long seconds = seconds(retryAfter);
    if (lastTry || seconds > LONGEST_SECONDS) {
      throw new Refused("ratelimited");
    }
    try {
      Thread.sleep(Duration.ofSeconds(seconds));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused("ratelimited");
    }
  }

  /** The wait that Slack asks for; a second if it does not say. */
  static Duration wanted(@Nullable String retryAfter) {
    return Duration.ofSeconds(seconds(retryAfter));
  }

  private static long seconds(@Nullable String retryAfter) {
    return retryAfter != null && retryAfter.matches("\\d{1,6}") ? Long.parseLong(retryAfter) : 1;
  }
}
