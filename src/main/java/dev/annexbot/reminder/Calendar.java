package dev.annexbot.reminder;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the moment of a week at which somebody is reminded; knows nothing of now. */
public final class Calendar {
  /** Clocks of machines differ: nobody hears from us in the last minutes before or after work. */
  static final Duration MARGIN = Duration.ofMinutes(5);

  private final Holidays holidays;

  public Calendar(Holidays holidays) {
    this.holidays = holidays;
  }

  /**
   * The moment for that week: on the day they chose, or if they do not work then, the next one on
   * which they do, or the last one before it; none in a week without work. A time that the clocks
   * leave out moves forward, one that they show twice is the first of the two.
   */
  public Optional<Instant> moment(IsoWeek week, Rhythm rhythm) {
    return days(week, rhythm)
        .filter(day -> isWorkday(day, rhythm))
        .map(day -> moment(day, rhythm))
        .filter(moment -> isWithinWork(moment, rhythm))
        .findFirst();
  }

  private static Stream<LocalDate> days(IsoWeek week, Rhythm rhythm) {
    LocalDate chosen = week.day(rhythm.day());
    int later = DayOfWeek.SUNDAY.getValue() - rhythm.day().getValue();
    int earlier = rhythm.day().getValue() - DayOfWeek.MONDAY.getValue();
    return Stream.concat(
        IntStream.rangeClosed(0, later).mapToObj(chosen::plusDays),
        IntStream.rangeClosed(1, earlier).mapToObj(chosen::minusDays));
  }

  private static Instant moment(LocalDate day, Rhythm rhythm) {
    return ZonedDateTime.of(day, within(rhythm), rhythm.zone())
        .withEarlierOffsetAtOverlap()
        .toInstant();
  }

  /**
   * The time they chose, or if they do not work then, when they begin or shortly before they end.
   */
  private static LocalTime within(Rhythm rhythm) {
    LocalTime first = rhythm.from().plus(MARGIN);
    LocalTime last = rhythm.until().minus(MARGIN.multipliedBy(3));
    if (rhythm.time().isBefore(first)) {
      return first;
    }
    return rhythm.time().isAfter(last) ? last : rhythm.time();
  }

  /** Whether somebody may hear from us then. */
  public boolean isWithinWork(Instant moment, Rhythm rhythm) {
    ZonedDateTime there = moment.atZone(rhythm.zone());
    LocalTime time = there.toLocalTime();
    return isWorkday(there.toLocalDate(), rhythm)
        && !time.isBefore(rhythm.from().plus(MARGIN))
        && !time.isAfter(rhythm.until().minus(MARGIN));
  }

  /** Whether they work on that day at all. */
  public boolean isWorkday(LocalDate day, Rhythm rhythm) {
    return !holidays.weekend(rhythm.holidays()).contains(day.getDayOfWeek())
        && !holidays.isHoliday(day, rhythm.holidays());
  }
}
