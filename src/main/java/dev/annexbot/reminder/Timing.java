package dev.annexbot.reminder;

import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Profile;
import dev.annexbot.chat.Profiles;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Looks at the last moment whether a reminder may still be brought to somebody. */
public final class Timing {
  private static final Duration LOOK_AGAIN = Duration.ofMinutes(5);

  private final Reminders reminders;
  private final Calendar calendar;
  private final Profiles profiles;

  public Timing(Reminders reminders, Calendar calendar, Profiles profiles) {
    this.reminders = reminders;
    this.calendar = calendar;
    this.profiles = profiles;
  }

  /** How long it has to wait, when they do not work now or want no disturbance. */
  public Optional<Duration> wait(PersonId who) {
    Optional<Reminded> person = whereTheyAre(who);
    if (person.isEmpty()) {
      return Optional.empty();
    }
    Instant now = reminders.now();
    boolean away =
        !calendar.isWithinWork(now, person.get().rhythm())
            || person.get().quietUntil().filter(now::isBefore).isPresent();
    return away || profiles.quietUntil(who).isPresent()
        ? Optional.of(LOOK_AGAIN)
        : Optional.empty();
  }

  /** They may have moved since their week was decided. */
  private Optional<Reminded> whereTheyAre(PersonId who) {
    Optional<Reminded> person = reminders.find(who);
    person
        .flatMap(known -> profiles.find(who).flatMap(Profile::zone))
        .filter(zone -> !zone.equals(person.orElseThrow().rhythm().zone()))
        .ifPresent(zone -> reminders.change(who, person.orElseThrow().rhythm().at(zone)));
    return reminders.find(who);
  }

  /** Why that week's reminder is not to be brought any more; none if it is. */
  public Optional<String> over(PersonId who, IsoWeek week) {
    Optional<Reminded> person = reminders.find(who);
    boolean left = profiles.find(who).filter(each -> !each.isMember()).isPresent();
    if (person.isEmpty() || left) {
      return Optional.of("has left");
    }
    if (person.get().isStopped()) {
      return Optional.of("has stopped it");
    }
    Instant now = reminders.now();
    boolean inTime =
        calendar
            .moment(week, person.get().rhythm())
            .filter(moment -> Duration.between(moment, now).compareTo(Rule.GRACE) <= 0)
            .isPresent();
    return inTime ? Optional.empty() : Optional.of(Rule.TOO_LATE);
  }
}
