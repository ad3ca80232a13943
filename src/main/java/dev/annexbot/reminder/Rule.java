package dev.annexbot.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Decides about one week of one person. Whatever it decides goes into a row that can be there only
 * once, so that it does not matter how often or by how many it is asked.
 */
public final class Rule {
  /** How late somebody may still be reminded, after we were away. */
  public static final Duration GRACE = Duration.ofDays(2);

  /** Why a week was left out. */
  static final String TOO_LATE = "more than 48 hours late";

  static final String AWAY = "on leave";

  private static final Duration MARKED_LATE_AFTER = Duration.ofHours(1);

  private final Calendar calendar;

  public Rule(Calendar calendar) {
    this.calendar = calendar;
  }

  /** What to do about the first week that is undecided. */
  public Turn turn(Reminded person, Instant now) {
    IsoWeek week = person.next();
    IsoWeek present = IsoWeek.of(now.atZone(person.rhythm().zone()).toLocalDate());
    Optional<Instant> moment = calendar.moment(week, person.rhythm());
    if (moment.isEmpty()) {
      // Known before the week is over, but told only then: holidays may yet be corrected.
      return week.compareTo(present) < 0 ? new Turn.Skip(week, "no working day") : new Turn.Wait();
    }
    if (now.isBefore(moment.get())) {
      return new Turn.Wait();
    }
    Duration late = Duration.between(moment.get(), now);
    if (late.compareTo(GRACE) > 0 || isPassed(week.next(), person, now)) {
      boolean away = person.quietUntil().filter(moment.get()::isBefore).isPresent();
      return new Turn.Skip(week, away ? AWAY : TOO_LATE);
    }
    if (person.quietUntil().filter(now::isBefore).isPresent()
        || !calendar.isWithinWork(now, person.rhythm())) {
      return new Turn.Wait();
    }
    return new Turn.Send(week, late.compareTo(MARKED_LATE_AFTER) > 0);
  }

  /** Of two weeks that are due, only the newer one is worth a message. */
  private boolean isPassed(IsoWeek week, Reminded person, Instant now) {
    return calendar.moment(week, person.rhythm()).filter(each -> !now.isBefore(each)).isPresent();
  }
}
