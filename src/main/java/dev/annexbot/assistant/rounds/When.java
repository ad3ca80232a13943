package dev.annexbot.assistant.rounds;

import dev.annexbot.reminder.IsoWeek;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** Days and times as people say them. */
final class When {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

  private When() {}

  /** {@code Fri 4 Dec, 16:00}, where somebody is. */
  static String at(Instant moment, ZoneId zone) {
    return MOMENT.format(moment.atZone(zone));
  }

  /** The same, for people whose clocks may differ. */
  static String everywhere(Instant moment, ZoneId zone) {
    return at(moment, zone) + " (" + zone.getId() + ")";
  }

  static String on(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code week 48}. */
  static String week(IsoWeek week) {
    return "week " + week.monday().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  static String day(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
