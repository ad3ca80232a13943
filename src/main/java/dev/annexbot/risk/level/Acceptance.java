package dev.annexbot.risk.level;

import dev.annexbot.chat.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/** That a named person accepts a risk at this level, why, and until when. */
public record Acceptance(
    PersonId by, Instant at, String reason, LocalDate until, String levelAndCriteria) {
  public Acceptance {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("An acceptance needs a reason");
    }
  }

  /** The acceptance of a rating. */
  public static Acceptance of(
      Rating rating, PersonId by, Instant at, String reason, LocalDate until) {
    return new Acceptance(by, at, reason.replaceAll("\\s+", " ").strip(), until, key(rating));
  }

  /** Whether it still holds: it ends with its day, and when the level becomes another one. */
  public boolean holds(Rating now, LocalDate today) {
    return !today.isAfter(until) && levelAndCriteria.equals(key(now));
  }

  private static String key(Rating rating) {
    return rating.level().name() + " (" + rating.criteria() + ")";
  }
}
