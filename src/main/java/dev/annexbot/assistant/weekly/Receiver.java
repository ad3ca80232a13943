package dev.annexbot.assistant.weekly;

import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.reminder.Calendar;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.reminder.Reminded;
import dev.annexbot.reminder.Reminders;
import dev.annexbot.reminder.Rhythm;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Somebody who looks at their reminder, and what time it is where they are.
 *
 * @param known none if they were never reminded
 */
record Receiver(PersonId who, Optional<Reminded> known, Instant now) {

  static Receiver of(PersonId who, Reminders reminders) {
    return new Receiver(who, reminders.find(who), reminders.now());
  }

  Rhythm rhythm() {
    return known.map(Reminded::rhythm).orElseGet(() -> Rhythm.usual(ZoneOffset.UTC));
  }

  ZoneId zone() {
    return rhythm().zone();
  }

  LocalDate today() {
    return now.atZone(zone()).toLocalDate();
  }

  IsoWeek week() {
    return IsoWeek.of(today());
  }

  Person person() {
    return new Person(who, Person.Standing.MEMBER);
  }

  /** When the first week that is undecided has its moment; none while they hear nothing. */
  Optional<ZonedDateTime> next(Calendar calendar) {
    if (known.filter(each -> !each.isStopped()).isEmpty()) {
      return Optional.empty();
    }
    IsoWeek week = known.get().next();
    for (int weeks = 0; weeks < 60; weeks++) {
      Optional<Instant> moment =
          calendar.moment(week, rhythm()).filter(each -> each.isAfter(now) && !isQuiet(each));
      if (moment.isPresent()) {
        return moment.map(each -> each.atZone(zone()));
      }
      week = week.next();
    }
    return Optional.empty();
  }

  private boolean isQuiet(Instant moment) {
    return known.flatMap(Reminded::quietUntil).filter(moment::isBefore).isPresent();
  }
}
