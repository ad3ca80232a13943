package dev.annexbot.store.people;

import dev.annexbot.chat.PersonId;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * The parts that somebody has in rounds, under another name of theirs: what hangs on one goes
 * along.
 */
final class RoundParts {
  private static final String SAME = " where round = :round and week = :week and person = ";

  private RoundParts() {}

  private record Part(String round, String week, String run) {}

  static void move(Handle handle, PersonId from, PersonId to) {
    List<Part> parts =
        handle
            .createQuery("select round, week, run from round_part where person = :from")
            .bind("from", from.value())
            .map(
                (row, context) ->
                    new Part(row.getString("round"), row.getString("week"), row.getString("run")))
            .list();
    parts.forEach(part -> move(handle, part, from, to));
  }

  private static void move(Handle handle, Part part, PersonId from, PersonId to) {
    List<String> steps =
        List.of(
            """
            insert into round_part (round, week, person, mandatory, run, not_mine, excused, help)
              select round, week, :to, mandatory, '', not_mine, excused, help from round_part
              where round = :round and week = :week and person = :from
            on conflict do nothing
            """,
            "update round_ask set person = :to"
                + SAME
                + ":from and time not in (select time from round_ask"
                + SAME
                + ":to)",
            "delete from round_ask" + SAME + ":from",
            "delete from round_part" + SAME + ":from");
    for (String each : steps) {
      bound(handle.createUpdate(each), part)
          .bind("from", from.value())
          .bind("to", to.value())
          .execute();
    }
    bound(handle.createUpdate("update round_part set run = :run" + SAME + ":to and run = ''"), part)
        .bind("run", part.run())
        .bind("to", to.value())
        .execute();
  }

  private static <T extends SqlStatement<T>> T bound(T statement, Part part) {
    return statement.bind("round", part.round()).bind("week", part.week());
  }
}
