package dev.annexbot.store.reminder;

import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Org;
import dev.annexbot.journal.Fact;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.reminder.WeekLines;
import dev.annexbot.store.engine.Database;
import dev.annexbot.store.engine.Times;
import dev.annexbot.store.journal.JournalRows;
import dev.annexbot.store.letters.OutboxRows;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** For which weeks the line about what became of the reminders was decided. */
final class LineTable implements WeekLines {
  private final Database database;
  private final JournalRows journal;
  private final Times times;

  LineTable(Database database, JournalRows journal, Times times) {
    this.database = database;
    this.journal = journal;
    this.times = times;
  }

  @Override
  public List<IsoWeek> tell(
      Org org, List<IsoWeek> weeks, Function<List<IsoWeek>, List<Letter>> letters) {
    return database.write(
        handle -> {
          long now = times.now(handle);
          List<IsoWeek> first =
              weeks.stream().filter(week -> isFirst(handle, org, week, now)).toList();
          if (!first.isEmpty()) {
            letters.apply(first).forEach(letter -> OutboxRows.put(handle, letter, now));
            first.forEach(week -> told(handle, org, week));
          }
          return first;
        });
  }

  /** Of several who decide at once, the later ones wait here until the first is done. */
  private static boolean isFirst(Handle handle, Org org, IsoWeek week, long now) {
    return handle
            .createUpdate(
                """
                insert into reminder_line (org, week, decided_at) values (:org, :week, :now)
                on conflict (org, week) do nothing
                """)
            .bind("org", org.value())
            .bind("week", week.toString())
            .bind("now", now)
            .execute()
        == 1;
  }

  private void told(Handle handle, Org org, IsoWeek week) {
    journal.add(handle, Fact.byItself(org, "reminder.line", week.toString(), ""));
  }
}
