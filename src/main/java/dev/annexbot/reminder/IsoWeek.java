package dev.annexbot.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** A week of the calendar, from Monday to Sunday: {@code 2026-W48}. */
public record IsoWeek(LocalDate monday) implements Comparable<IsoWeek> {
  public IsoWeek {
    if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
      throw new IllegalArgumentException(monday + " is no Monday");
    }
  }

  /** The week that a day is in. */
  public static IsoWeek of(LocalDate day) {
    return new IsoWeek(day.minusDays(day.getDayOfWeek().getValue() - 1L));
  }

  /** Reads {@code 2026-W48}. */
  public static IsoWeek parse(String text) {
    if (!text.matches("\\d{4}-W\\d{2}")) {
      throw new IllegalArgumentException("'" + text + "' is no week; write e.g. 2026-W48");
    }
    int year = Integer.parseInt(text.substring(0, 4));
    int week = Integer.parseInt(text.substring(6));
    // The fourth of January is always in the first week.
    return of(LocalDate.of(year, 1, 4).plusWeeks(week - 1L));
  }

  public LocalDate day(DayOfWeek day) {
    return monday.plusDays(day.getValue() - 1L);
  }

  public IsoWeek next() {
    return new IsoWeek(monday.plusWeeks(1));
  }

  public IsoWeek previous() {
    return new IsoWeek(monday.minusWeeks(1));
  }

  /** Among those of its year: {@code W48}. */
  public String inShort() {
    return toString().substring(5);
  }

  /** How many weeks later that one is. */
  public long until(IsoWeek later) {
    return ChronoUnit.WEEKS.between(monday, later.monday);
  }

  @Override
  public int compareTo(IsoWeek other) {
    return monday.compareTo(other.monday);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        monday.get(IsoFields.WEEK_BASED_YEAR),
        monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
