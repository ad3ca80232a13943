package dev.annexbot.round;

import dev.annexbot.reminder.IsoWeek;

/** What is to be done about a round now. */
public sealed interface Turn {

  /** Nothing yet. */
  record Wait() implements Turn {}

  /** That week begins. */
  record Open(IsoWeek week, Lap.Time time) implements Turn {}

  /**
   * That week is left out.
   *
   * @param wanted whether somebody has asked for that, and need not be told
   */
  record Skip(IsoWeek week, Lap.Time time, String why, boolean wanted) implements Turn {}
}
