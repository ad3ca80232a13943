package dev.annexbot.reminder;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When somebody wants to be reminded, and when they work at all.
 *
 * @param zone where they are
 * @param from when their working day begins
 * @param until when it ends
 * @param holidays whose holidays they have: {@code de-by}, or "" for nobody's
 */
public record Rhythm(
    DayOfWeek day, LocalTime time, ZoneId zone, LocalTime from, LocalTime until, String holidays) {
  private static final int LEAST_MINUTES = 60;

  public Rhythm {
    if (from.plusMinutes(LEAST_MINUTES).isAfter(until) || from.isAfter(until)) {
      throw new IllegalArgumentException(
          "A working day has an hour at least: " + from + " to " + until);
    }
  }

  /** Monday at nine, from eight to six. */
  public static Rhythm usual(ZoneId zone) {
    return new Rhythm(
        DayOfWeek.MONDAY, LocalTime.of(9, 0), zone, LocalTime.of(8, 0), LocalTime.of(18, 0), "");
  }

  public Rhythm at(ZoneId newZone) {
    return new Rhythm(day, time, newZone, from, until, holidays);
  }

  public Rhythm on(DayOfWeek newDay, LocalTime newTime) {
    return new Rhythm(newDay, newTime, zone, from, until, holidays);
  }

  /** The same with the holidays of that country or region. */
  public Rhythm near(String newHolidays) {
    return new Rhythm(day, time, zone, from, until, newHolidays);
  }

  /** The same with another working day. */
  public Rhythm working(LocalTime newFrom, LocalTime newUntil) {
    return new Rhythm(day, time, zone, newFrom, newUntil, holidays);
  }
}
