package dev.annexbot.reminder;

import java.time.LocalDate;

/** The days on which nobody there works. Thread-safe. */
@FunctionalInterface
public interface Holidays {

  /** {@code where} is a country, or a region of it: {@code de}, {@code de-by}; "" is nowhere. */
  boolean isHoliday(LocalDate day, String where);
}
