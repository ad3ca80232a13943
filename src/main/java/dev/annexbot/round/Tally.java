package dev.annexbot.round;

import dev.annexbot.reminder.IsoWeek;
import java.util.List;

/**
 * What came of one week, in numbers.
 *
 * @param asked how many could have answered
 * @param inTime how many of them did before the end
 * @param late how many after it
 * @param risks how many risks they found
 */
public record Tally(IsoWeek week, int asked, int inTime, int late, int risks) {
  /** Fewer people than this are never broken down: a figure would point at one of them. */
  public static final int LEAST = 5;

  public static Tally of(Lap lap, List<Part> parts, int risks) {
    int asked = 0;
    int inTime = 0;
    int late = 0;
    for (Part each : parts) {
      asked += each.counts() ? 1 : 0;
      late += each.counts() && each.isLate(lap) ? 1 : 0;
      inTime += each.counts() && each.hasAnswered() && !each.isLate(lap) ? 1 : 0;
    }
    return new Tally(lap.week(), asked, inTime, late, risks);
  }

  public int answered() {
    return inTime + late;
  }

  /** Whether these numbers may be shown to anybody but the manager. */
  public boolean mayBeShown() {
    return asked >= LEAST;
  }
}
