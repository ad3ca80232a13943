package dev.annexbot.round;

import dev.annexbot.reminder.Rhythm;
import java.time.LocalTime;

/**
 * When a round opens each week, and how long people have.
 *
 * @param opens day and time, where those are who set it up
 * @param days after how many working days it ends; 0 is the same day
 * @param until at what time of that day
 */
public record Span(Rhythm opens, int days, LocalTime until) {
  /** Less than this is no time for anybody. */
  private static final int LEAST_HOURS = 2;

  private static final int MOST_DAYS = 4;

  public Span {
    if (days < 0 || days > MOST_DAYS) {
      throw new IllegalArgumentException("A round has 0 to " + MOST_DAYS + " days, not " + days);
    }
    if (days == 0 && until.isBefore(opens.time().plusHours(LEAST_HOURS))) {
      throw new IllegalArgumentException(
          "From " + opens.time() + " to " + until + " is too short; give people two hours");
    }
  }
}
