package dev.annexbot.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** The days on which nobody there works. Thread-safe. */
@FunctionalInterface
public interface Holidays {

  /** {@code where} is a country, or a region of it: {@code de}, {@code de-by}; "" is nowhere. */
  boolean isHoliday(LocalDate day, String where);

  /** The days of each week that are off there. */
  default Set<DayOfWeek> weekend(String where) {
    return Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  }

  /** Whether there is such a country or region. */
  default boolean isKnown(String where) {
    return true;
  }
}
