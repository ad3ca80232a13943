package dev.annexbot.reminder;

/** What is to be done about somebody now. */
public sealed interface Turn {

  /** Nothing yet. */
  record Wait() implements Turn {}

  /** They are reminded for that week; {@code late} if its moment has long passed. */
  record Send(IsoWeek week, boolean late) implements Turn {}

  /** They are not reminded for that week any more. */
  record Skip(IsoWeek week, String why) implements Turn {}
}
