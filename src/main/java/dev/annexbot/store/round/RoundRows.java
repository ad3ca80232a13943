package dev.annexbot.store.round;

import dev.annexbot.chat.PersonId;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.reminder.Rhythm;
import dev.annexbot.round.Audience;
import dev.annexbot.round.Plan;
import dev.annexbot.round.Round;
import dev.annexbot.round.RoundId;
import dev.annexbot.round.Span;
import dev.annexbot.round.Telling;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Rounds as rows, and the people who are named in them. */
final class RoundRows {
  static final String OPTIONAL = "optional";
  static final String OBSERVER = "observer";
  static final String LEFT = "left";

  private RoundRows() {}

  static Optional<Round> find(Handle handle, RoundId id) {
    return handle
        .createQuery("select * from checkin_round where id = :id")
        .bind("id", id.value())
        .map((row, context) -> read(handle, row))
        .findOne();
  }

  /** {@code condition} names {@code :value}. */
  static List<Round> where(Handle handle, String condition, String value) {
    return handle
        .createQuery("select * from checkin_round where " + condition + " order by id")
        .bind("value", value)
        .map((row, context) -> read(handle, row))
        .list();
  }

  private static Round read(Handle handle, ResultSet row) throws SQLException {
    RoundId id = new RoundId(row.getString("id"));
    Telling telling =
        new Telling(
            text(row, "channel"), people(handle, id, OBSERVER), row.getInt("escalates") == 1);
    Plan plan =
        new Plan(
            row.getString("template"),
            Audience.read(row.getString("audience")),
            people(handle, id, OPTIONAL),
            span(row),
            telling);
    return new Round(
        id,
        row.getInt("version"),
        new PersonId(row.getString("set_up_by")),
        plan,
        Round.State.valueOf(row.getString("state")),
        IsoWeek.parse(row.getString("next_week")),
        text(row, "skip_week").map(IsoWeek::parse));
  }

  private static Span span(ResultSet row) throws SQLException {
    Rhythm opens =
        new Rhythm(
            DayOfWeek.valueOf(row.getString("day")),
            LocalTime.parse(row.getString("at_time")),
            ZoneId.of(row.getString("zone")),
            LocalTime.parse(row.getString("work_from")),
            LocalTime.parse(row.getString("work_until")),
            row.getString("holidays"));
    return new Span(opens, row.getInt("days"), LocalTime.parse(row.getString("until_time")));
  }

  static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.of(row.getString(column)).filter(text -> !text.isEmpty());
  }

  static Set<PersonId> people(Handle handle, RoundId id, String part) {
    return new LinkedHashSet<>(
        handle
            .createQuery(
                "select person from round_person where round = :round and part = :part order by"
                    + " person")
            .bind("round", id.value())
            .bind("part", part)
            .map((row, context) -> new PersonId(row.getString("person")))
            .list());
  }

  /** Whether it was the version that follows. */
  static boolean keep(Handle handle, Round next) {
    Rhythm opens = next.plan().span().opens();
    String statement =
        next.version() == 1
            ? """
            insert into checkin_round (id, version, org, set_up_by, state, template, audience,
              day, at_time, zone, work_from, work_until, holidays, days, until_time, channel,
              escalates, next_week, skip_week)
            values (:id, :version, :org, :by, :state, :template, :audience, :day, :time, :zone,
              :from, :until, :holidays, :days, :end, :channel, :escalates, :next, :skip)
            on conflict (id) do nothing
            """
            : """
            update checkin_round set version = :version, state = :state, template = :template,
              audience = :audience, day = :day, at_time = :time, zone = :zone,
              work_from = :from, work_until = :until, holidays = :holidays, days = :days,
              until_time = :end, channel = :channel, escalates = :escalates,
              next_week = :next, skip_week = :skip
            where id = :id and version = :version - 1
            """;
    int rows =
        handle
            .createUpdate(statement)
            .bind("id", next.id().value())
            .bind("version", next.version())
            .bind("org", next.org().value())
            .bind("by", next.setUpBy().value())
            .bind("state", next.state().name())
            .bind("template", next.plan().template())
            .bind("audience", next.plan().audience().write())
            .bind("day", opens.day().name())
            .bind("time", opens.time().toString())
            .bind("zone", opens.zone().getId())
            .bind("from", opens.from().toString())
            .bind("until", opens.until().toString())
            .bind("holidays", opens.holidays())
            .bind("days", next.plan().span().days())
            .bind("end", next.plan().span().until().toString())
            .bind("channel", next.plan().telling().channel().orElse(""))
            .bind("escalates", next.plan().telling().escalates() ? 1 : 0)
            .bind("next", next.next().toString())
            .bind("skip", next.skipped().map(IsoWeek::toString).orElse(""))
            .execute();
    if (rows == 1) {
      replace(handle, next.id(), OPTIONAL, next.plan().optional());
      replace(handle, next.id(), OBSERVER, next.plan().telling().observers());
    }
    return rows == 1;
  }

  private static void replace(Handle handle, RoundId id, String part, Set<PersonId> people) {
    handle
        .createUpdate("delete from round_person where round = :round and part = :part")
        .bind("round", id.value())
        .bind("part", part)
        .execute();
    people.forEach(each -> add(handle, id, part, each));
  }

  static void add(Handle handle, RoundId id, String part, PersonId who) {
    handle
        .createUpdate(
            """
            insert into round_person (round, person, part) values (:round, :person, :part)
            on conflict do nothing
            """)
        .bind("round", id.value())
        .bind("person", who.value())
        .bind("part", part)
        .execute();
  }

  static boolean remove(Handle handle, RoundId id, String part, PersonId who) {
    return handle
            .createUpdate(
                "delete from round_person where round = :round and part = :part and person ="
                    + " :person")
            .bind("round", id.value())
            .bind("part", part)
            .bind("person", who.value())
            .execute()
        == 1;
  }

  /** Whether that week was still undecided; now the next one is. */
  static boolean advance(Handle handle, RoundId id, IsoWeek week) {
    return handle
            .createUpdate(
                """
                update checkin_round set next_week = :next
                where id = :id and next_week = :week and state = 'RUNNING'
                """)
            .bind("next", week.next().toString())
            .bind("id", id.value())
            .bind("week", week.toString())
            .execute()
        == 1;
  }
}
