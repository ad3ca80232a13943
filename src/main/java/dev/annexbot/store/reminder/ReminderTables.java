package dev.annexbot.store.reminder;

import dev.annexbot.reminder.Later;
import dev.annexbot.reminder.Reminders;
import dev.annexbot.reminder.WeekLines;
import dev.annexbot.store.engine.Database;
import dev.annexbot.store.engine.Times;
import dev.annexbot.store.journal.JournalRows;

/** The tables of this package. */
public record ReminderTables(Reminders reminders, WeekLines weekLines, Later later) {

  /** Those of a database. */
  public static ReminderTables of(Database database, JournalRows journal, Times times) {
    return new ReminderTables(
        new ReminderTable(database, journal, times),
        new LineTable(database, journal, times),
        new LaterTable(database, times));
  }
}
