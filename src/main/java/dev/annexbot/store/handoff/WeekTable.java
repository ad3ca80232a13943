package dev.annexbot.store.handoff;

import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Org;
import dev.annexbot.handoff.HandoffLetters;
import dev.annexbot.handoff.Weeks;
import dev.annexbot.journal.Fact;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.store.engine.Database;
import dev.annexbot.store.engine.Times;
import dev.annexbot.store.journal.JournalRows;
import dev.annexbot.store.letters.OutboxRows;
import java.util.Set;

/** For which weeks the list of what was not answered has been sent. */
final class WeekTable implements Weeks {
  private final Database database;
  private final JournalRows journal;
  private final Times times;

  WeekTable(Database database, JournalRows journal, Times times) {
    this.database = database;
    this.journal = journal;
    this.times = times;
  }

  @Override
  public boolean list(Org org, IsoWeek week, Set<String> addresses) {
    return database.write(
        handle -> {
          boolean first =
              handle
                      .createUpdate(
                          """
                          insert into handoff_week (org, week, decided_at)
                          values (:org, :week, :now) on conflict (org, week) do nothing
                          """)
                      .bind("org", org.value())
                      .bind("week", week.toString())
                      .bind("now", times.now(handle))
                      .execute()
                  == 1;
          if (first) {
            for (String address : addresses) {
              String ref = org.value() + "|" + week + "|" + address;
              OutboxRows.put(
                  handle, new Letter(HandoffLetters.WEEK, ref, address), times.now(handle));
            }
            journal.add(handle, Fact.byItself(org, "handoff.listed", week.toString(), ""));
          }
          return first;
        });
  }

  @Override
  public boolean isListed(Org org, IsoWeek week) {
    return database.read(
        handle ->
            handle
                .createQuery("select 1 from handoff_week where org = :org and week = :week")
                .bind("org", org.value())
                .bind("week", week.toString())
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
  }
}
