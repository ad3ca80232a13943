package dev.annexbot.reminder;

/** How much somebody wants to hear from us. */
public enum Wish {
  /** Only when something needs them. */
  WHEN_NEEDED,
  /** Once a month also when nothing does. */
  ALL_CLEAR_TOO,
  /** Nothing. */
  NOTHING
}
