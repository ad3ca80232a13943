package dev.annexbot.assistant.weekly;

import dev.annexbot.chat.PersonId;
import dev.annexbot.reminder.IsoWeek;

/** What the reference of a weekly letter says: {@code slack:T1:U1/2026-W48/late}. */
record WeeklyRef(PersonId who, IsoWeek week, boolean late) {

  static WeeklyRef parse(String ref) {
    String[] parts = ref.split("/");
    if (parts.length < 2) {
      throw new IllegalArgumentException("'" + ref + "' names no person and week");
    }
    return new WeeklyRef(
        new PersonId(parts[0]),
        IsoWeek.parse(parts[1]),
        parts.length > 2 && parts[2].equals("late"));
  }
}
