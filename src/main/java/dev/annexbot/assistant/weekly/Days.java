package dev.annexbot.assistant.weekly;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people read them. */
final class Days {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter YEAR =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEEE, d MMMM, H:mm", Locale.ENGLISH);

  private Days() {}

  /** {@code 4 December}, with the year if it is not this one. */
  static String day(LocalDate day, LocalDate today) {
    return (day.getYear() == today.getYear() ? DAY : YEAR).format(day);
  }

  /** {@code Monday, 7 December, 9:00}. */
  static String moment(ZonedDateTime moment) {
    return MOMENT.format(moment);
  }
}
