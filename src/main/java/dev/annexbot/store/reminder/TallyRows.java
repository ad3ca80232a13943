package dev.annexbot.store.reminder;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.reminder.Tally;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Counts what became of a week: what was decided, and how far its letters have got. */
final class TallyRows {
  private TallyRows() {}

  private record Row(String person, String state, String why, String letter, String trouble) {}

  static Tally read(Handle handle, Org org, IsoWeek week) {
    long sent = 0;
    long late = 0;
    long quiet = 0;
    long open = 0;
    List<Tally.Skipped> skipped = new ArrayList<>();
    for (Row row : rows(handle, org, week)) {
      if (row.state().equals("skipped")) {
        skipped.add(new Tally.Skipped(new PersonId(row.person()), row.why()));
      } else if (row.letter().equals("sent")) {
        late += row.state().equals("late") ? 1 : 0;
        sent += row.state().equals("late") ? 0 : 1;
      } else if (row.letter().equals("dead") && row.trouble().equals("nothing left to say")) {
        quiet++;
      } else if (row.letter().equals("dead")) {
        skipped.add(new Tally.Skipped(new PersonId(row.person()), row.trouble()));
      } else {
        open++;
      }
    }
    return new Tally(sent, late, quiet, open, skipped);
  }

  private static List<Row> rows(Handle handle, Org org, IsoWeek week) {
    return handle
        .createQuery(
            """
            select r.person, r.state, r.why, o.state as letter, o.trouble
            from reminder r left join outbox o on o.kind = 'reminder'
              and o.ref in (r.person || '/' || r.week, r.person || '/' || r.week || '/late')
            where r.org = :org and r.week = :week
            order by r.person
            """)
        .bind("org", org.value())
        .bind("week", week.toString())
        .map(
            (row, context) ->
                new Row(
                    row.getString("person"),
                    row.getString("state"),
                    row.getString("why"),
                    text(row.getString("letter")),
                    text(row.getString("trouble"))))
        .list();
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
