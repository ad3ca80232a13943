package dev.annexbot.reminder;

import dev.annexbot.chat.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Looks at the last moment whether a reminder may still be brought to somebody. */
public final class Timing {
  private static final Duration LOOK_AGAIN = Duration.ofMinutes(5);

  private final Reminders reminders;
  private final Calendar calendar;

  public Timing(Reminders reminders, Calendar calendar) {
    this.reminders = reminders;
    this.calendar = calendar;
  }

  /** How long it has to wait, when they do not work now. */
  public Optional<Duration> wait(PersonId who) {
    return reminders
        .find(who)
        .filter(person -> !calendar.isWithinWork(reminders.now(), person.rhythm()))
        .map(person -> LOOK_AGAIN);
  }

  /** Whether it is too late for that week's reminder, or nobody wants it any more. */
  public boolean isOver(PersonId who, IsoWeek week) {
    Optional<Reminded> person = reminders.find(who);
    if (person.isEmpty()) {
      return true;
    }
    Instant now = reminders.now();
    return calendar
        .moment(week, person.get().rhythm())
        .filter(moment -> Duration.between(moment, now).compareTo(Rule.GRACE) <= 0)
        .isEmpty();
  }
}
