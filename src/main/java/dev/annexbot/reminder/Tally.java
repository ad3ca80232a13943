package dev.annexbot.reminder;

import dev.annexbot.chat.PersonId;
import java.util.List;

/**
 * What became of one week's reminders in an organization.
 *
 * @param sent how many arrived in time
 * @param late how many arrived late
 * @param quiet for how many there was nothing to say
 * @param open how many are still on their way, or nobody knows
 */
public record Tally(long sent, long late, long quiet, long open, List<Skipped> skipped) {
  public Tally {
    skipped = List.copyOf(skipped);
  }

  /** Somebody who was not reminded, and why. */
  public record Skipped(PersonId who, String why) {}

  /** Whether anything was decided for anybody. */
  public boolean isEmpty() {
    return sent + late + quiet + open + skipped.size() == 0;
  }
}
