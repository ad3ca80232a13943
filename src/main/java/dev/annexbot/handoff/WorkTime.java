package dev.annexbot.handoff;

import dev.annexbot.reminder.Calendar;
import dev.annexbot.reminder.Rhythm;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When people answer, in the organization's own days and hours. */
public final class WorkTime {
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);
  private static final int MOST_DAYS = 1_000;

  private final Calendar calendar;
  private final Rhythm rhythm;

  /** {@code rhythm} says where that is, and from when until when people work. */
  public WorkTime(Calendar calendar, Rhythm rhythm) {
    this.calendar = calendar;
    this.rhythm = rhythm;
  }

  /** The end of work, so many working days later. */
  public Instant days(Instant from, int days) {
    LocalDate day = today(from);
    for (int each = 0; each < days; each++) {
      day = nextWorkday(day);
    }
    return ZonedDateTime.of(day, rhythm.until(), rhythm.zone()).toInstant();
  }

  /** So many working hours later. */
  public Instant hours(Instant from, int hours) {
    ZonedDateTime at = opening(from.atZone(rhythm.zone()));
    Duration left = Duration.ofHours(hours);
    ZonedDateTime end = at.with(rhythm.until());
    while (left.compareTo(Duration.between(at, end)) > 0) {
      left = left.minus(Duration.between(at, end));
      at = ZonedDateTime.of(nextWorkday(at.toLocalDate()), rhythm.from(), rhythm.zone());
      end = at.with(rhythm.until());
    }
    return at.plus(left).toInstant();
  }

  /** The moment itself while people work, else when they next begin. */
  private ZonedDateTime opening(ZonedDateTime at) {
    if (calendar.isWorkday(at.toLocalDate(), rhythm)) {
      if (at.toLocalTime().isBefore(rhythm.from())) {
        return at.with(rhythm.from());
      }
      if (at.toLocalTime().isBefore(rhythm.until())) {
        return at;
      }
    }
    return ZonedDateTime.of(nextWorkday(at.toLocalDate()), rhythm.from(), rhythm.zone());
  }

  private LocalDate nextWorkday(LocalDate day) {
    LocalDate next = day.plusDays(1);
    for (int each = 0; !calendar.isWorkday(next, rhythm); each++) {
      if (each > MOST_DAYS) {
        throw new IllegalStateException("Nobody works in the " + MOST_DAYS + " days after " + day);
      }
      next = next.plusDays(1);
    }
    return next;
  }

  /** Whether people may be disturbed then. */
  public boolean isOpen(Instant at) {
    return calendar.isWithinWork(at, rhythm);
  }

  public LocalDate today(Instant now) {
    return now.atZone(rhythm.zone()).toLocalDate();
  }

  /** When that day begins there. */
  public Instant beginning(LocalDate day) {
    return day.atStartOfDay(rhythm.zone()).toInstant();
  }

  /** For people: {@code Thu 26 Nov, 17:00}. */
  public String words(Instant at) {
    return WORDS.format(at.atZone(rhythm.zone()));
  }
}
