package dev.annexbot.reminder;

import dev.annexbot.chat.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who is reminded each week, if that is their wish.
 *
 * @param next the first week for which nothing was decided yet
 * @param quietUntil until when they want to hear nothing, e.g. because they are on leave
 */
public record Reminded(
    PersonId who, Rhythm rhythm, IsoWeek next, Optional<Instant> quietUntil, Wish wish) {

  /** Somebody who has said nothing about how much they want to hear. */
  public Reminded(PersonId who, Rhythm rhythm, IsoWeek next, Optional<Instant> quietUntil) {
    this(who, rhythm, next, quietUntil, Wish.WHEN_NEEDED);
  }

  public boolean isStopped() {
    return wish == Wish.NOTHING;
  }
}
