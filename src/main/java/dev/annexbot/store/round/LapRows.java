package dev.annexbot.store.round;

import dev.annexbot.chat.PersonId;
import dev.annexbot.checkin.RunId;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.round.Lap;
import dev.annexbot.round.LapId;
import dev.annexbot.round.Part;
import dev.annexbot.round.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The weeks of rounds as rows, and who has which part in them. */
final class LapRows {
  private LapRows() {}

  static Optional<Lap> find(Handle handle, LapId id) {
    return of(
            handle.createQuery("select * from round_lap where round = :round and week = :week"), id)
        .map((row, context) -> read(row))
        .findOne();
  }

  private static Query of(Query query, LapId id) {
    return query.bind("round", id.round().value()).bind("week", id.week().toString());
  }

  static List<Lap> open(Handle handle) {
    return handle
        .createQuery("select * from round_lap where state = 'OPEN' order by round, week")
        .map((row, context) -> read(row))
        .list();
  }

  static List<Lap> closedSince(Handle handle, Instant then) {
    return handle
        .createQuery(
            """
            select * from round_lap where state = 'CLOSED' and closed_at >= :then
            order by round, week
            """)
        .bind("then", then.toEpochMilli())
        .map((row, context) -> read(row))
        .list();
  }

  static List<Lap> newest(Handle handle, RoundId round, IsoWeek last, int most) {
    return handle
        .createQuery(
            """
            select * from round_lap where round = :round and week <= :last
            order by week desc limit :most
            """)
        .bind("round", round.value())
        .bind("last", last.toString())
        .bind("most", most)
        .map((row, context) -> read(row))
        .list();
  }

  static List<Lap> asking(Handle handle, PersonId who) {
    return handle
        .createQuery(
            """
            select l.* from round_lap l
            join round_part p on p.round = l.round and p.week = l.week
            where p.person = :person and l.state = 'OPEN' order by l.ends_at, l.round
            """)
        .bind("person", who.value())
        .map((row, context) -> read(row))
        .list();
  }

  static Optional<Lap> of(Handle handle, RunId run) {
    return handle
        .createQuery(
            """
            select l.* from round_lap l
            join round_part p on p.round = l.round and p.week = l.week
            where p.run = :run
            """)
        .bind("run", run.value())
        .map((row, context) -> read(row))
        .findOne();
  }

  private static Lap read(ResultSet row) throws SQLException {
    return new Lap(
        new LapId(new RoundId(row.getString("round")), IsoWeek.parse(row.getString("week"))),
        new PersonId(row.getString("leader")),
        row.getString("template"),
        RoundRows.text(row, "channel"),
        row.getInt("escalates") == 1,
        new Lap.Time(
            Instant.ofEpochMilli(row.getLong("opens_at")),
            Instant.ofEpochMilli(row.getLong("ends_at"))),
        Lap.State.valueOf(row.getString("state")),
        row.getString("why"));
  }

  /** Whether nobody has decided about that week before. */
  static boolean add(Handle handle, Lap lap, long now) {
    return handle
            .createUpdate(
                """
                insert into round_lap (round, week, state, why, leader, template, channel,
                  escalates, opens_at, ends_at, decided_at)
                values (:round, :week, :state, :why, :leader, :template, :channel, :escalates,
                  :opens, :ends, :now)
                on conflict (round, week) do nothing
                """)
            .bind("round", lap.id().round().value())
            .bind("week", lap.week().toString())
            .bind("state", lap.state().name())
            .bind("why", lap.why())
            .bind("leader", lap.leader().value())
            .bind("template", lap.template())
            .bind("channel", lap.channel().orElse(""))
            .bind("escalates", lap.escalates() ? 1 : 0)
            .bind("opens", lap.time().opens().toEpochMilli())
            .bind("ends", lap.deadline().toEpochMilli())
            .bind("now", now)
            .execute()
        == 1;
  }

  /** Whether it was open until now. */
  static boolean end(Handle handle, LapId id, Lap.State state, String why, long now) {
    return handle
            .createUpdate(
                """
                update round_lap set state = :state, why = :why, closed_at = :now
                where round = :round and week = :week and state = 'OPEN'
                """)
            .bind("state", state.name())
            .bind("why", why)
            .bind("now", now)
            .bind("round", id.round().value())
            .bind("week", id.week().toString())
            .execute()
        == 1;
  }

  static void add(Handle handle, LapId lap, Part part) {
    handle
        .createUpdate(
            """
            insert into round_part (round, week, person, mandatory)
            values (:round, :week, :person, :mandatory)
            """)
        .bind("round", lap.round().value())
        .bind("week", lap.week().toString())
        .bind("person", part.who().value())
        .bind("mandatory", part.mandatory() ? 1 : 0)
        .execute();
  }

  static List<Part> parts(Handle handle, LapId lap) {
    return of(
            handle.createQuery(
                """
                select p.person, p.mandatory, p.run, p.not_mine, p.excused, p.help, r.begun_at,
                  (select count(*) from round_ask a where a.round = p.round and a.week = p.week
                    and a.person = p.person) as times,
                  (select max(a.asked_at) from round_ask a where a.round = p.round
                    and a.week = p.week and a.person = p.person) as asked_at,
                  (select min(f.finished_at) from checkin_finished f where f.run = p.run)
                    as finished_at,
                  (select max(f.finished_at) from checkin_finished f where f.run = p.run)
                    as changed_at
                from round_part p left join checkin_run r on r.id = p.run
                where p.round = :round and p.week = :week order by p.person
                """),
            lap)
        .map((row, context) -> part(row))
        .list();
  }

  private static Part part(ResultSet row) throws SQLException {
    return new Part(
        new PersonId(row.getString("person")),
        row.getInt("mandatory") == 1,
        new Part.Asked(row.getInt("times"), time(row, "asked_at")),
        new Part.Answered(
            RoundRows.text(row, "run").map(RunId::new),
            time(row, "begun_at"),
            time(row, "finished_at"),
            time(row, "changed_at")),
        row.getInt("not_mine") == 1,
        row.getInt("excused") == 1,
        row.getInt("help") == 1);
  }

  private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }

  /** Whether it was not so before; {@code column} is one of ours. */
  static boolean mark(Handle handle, LapId lap, PersonId who, String column) {
    return handle
            .createUpdate(
                "update round_part set "
                    + column
                    + " = 1 where round = :round and week = :week and person = :person and "
                    + column
                    + " = 0")
            .bind("round", lap.round().value())
            .bind("week", lap.week().toString())
            .bind("person", who.value())
            .execute()
        == 1;
  }

  static boolean answer(Handle handle, LapId lap, PersonId who, RunId run) {
    return handle
            .createUpdate(
                """
                update round_part set run = :run
                where round = :round and week = :week and person = :person
                  and (run = '' or run = :run)
                """)
            .bind("run", run.value())
            .bind("round", lap.round().value())
            .bind("week", lap.week().toString())
            .bind("person", who.value())
            .execute()
        == 1;
  }

  /** Whether they were not asked for that time before. */
  static boolean ask(Handle handle, LapId lap, PersonId who, int time, long now) {
    return handle
            .createUpdate(
                """
                insert into round_ask (round, week, person, time, asked_at)
                values (:round, :week, :person, :time, :now)
                on conflict (round, week, person, time) do nothing
                """)
            .bind("round", lap.round().value())
            .bind("week", lap.week().toString())
            .bind("person", who.value())
            .bind("time", time)
            .bind("now", now)
            .execute()
        == 1;
  }

  static int risks(Handle handle, LapId lap) {
    return of(
            handle.createQuery(
                """
                select count(*) from round_part p join risk r on r.run = p.run
                where p.round = :round and p.week = :week and p.run <> ''
                """),
            lap)
        .mapTo(Integer.class)
        .one();
  }

  /** Whether what there is to tell is something else than what was told last. */
  static boolean isNews(Handle handle, LapId lap) {
    int now =
        of(
                handle.createQuery(
                    """
                    select coalesce(sum(r.finished), 0) + coalesce(sum(p.not_mine), 0)
                    from round_part p left join checkin_run r on r.id = p.run
                    where p.round = :round and p.week = :week
                    """),
                lap)
            .mapTo(Integer.class)
            .one();
    return handle
            .createUpdate(
                """
                update round_lap set told = :told
                where round = :round and week = :week and told <> :told
                """)
            .bind("told", now)
            .bind("round", lap.round().value())
            .bind("week", lap.week().toString())
            .execute()
        == 1;
  }
}
