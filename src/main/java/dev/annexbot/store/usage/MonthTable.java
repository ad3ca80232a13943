package dev.annexbot.store.usage;

import dev.annexbot.chat.Org;
import dev.annexbot.store.engine.Database;
import dev.annexbot.usage.Month;
import dev.annexbot.usage.Months;
import dev.annexbot.usage.Usage;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Adds up what other tables keep. */
final class MonthTable implements Months {
  private final Database database;
  private final Usage usage;

  MonthTable(Database database, Usage usage) {
    this.database = database;
    this.usage = usage;
  }

  @Override
  public Month of(Org org, YearMonth month) {
    return new Month(
        month,
        usage.between(org, month.atDay(1), month.plusMonths(1).atDay(1)),
        database.read(handle -> new Adding(handle, org, month).work()));
  }

  @Override
  public List<Org> orgs() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select org from use_count union select org from checkin_run
                    union select org from reminder union select org from handoff
                    order by org
                    """)
                .map((row, context) -> new Org(row.getString("org")))
                .list());
  }

  /** One month of one organization. */
  private record Adding(Handle handle, Org org, YearMonth month) {

    Month.Work work() {
      return new Month.Work(checkIns(), rounds(), reminders(), handed());
    }

    private <T> T one(String query, RowMapper<T> mapper) {
      return handle
          .createQuery(query)
          .bind("org", org.value())
          .bind("from", millis(month))
          .bind("until", millis(month.plusMonths(1)))
          .map(mapper)
          .one();
    }

    private static long millis(YearMonth month) {
      return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    private Month.CheckIns checkIns() {
      long begun =
          one(
              """
              select count(*) as begun from checkin_run
              where org = :org and begun_at >= :from and begun_at < :until
              """,
              (row, context) -> row.getLong("begun"));
      return one(
          """
          select count(*) as finished, count(distinct r.person) as people
          from checkin_finished f join checkin_run r on r.id = f.run
          where r.org = :org and f.times = 1 and f.finished_at >= :from and f.finished_at < :until
          """,
          (row, context) ->
              new Month.CheckIns(begun, row.getLong("finished"), row.getLong("people")));
    }

    /** Weeks that began in the month. Who was excused, or said it is not theirs, does not count. */
    private Month.Rounds rounds() {
      return one(
          """
          select count(*) as asked, count(f.run) as answered
          from round_lap l
            join checkin_round c on c.id = l.round
            join round_part p on p.round = l.round and p.week = l.week
            left join checkin_finished f on f.run = p.run and f.times = 1
          where c.org = :org and l.state <> 'SKIPPED'
            and l.opens_at >= :from and l.opens_at < :until
            and p.not_mine = 0 and (p.excused = 0 or f.run is not null)
          """,
          (row, context) -> new Month.Rounds(row.getLong("asked"), row.getLong("answered")));
    }

    /** As {@code TallyRows} tells them for a week. */
    private Month.Reminders reminders() {
      return one(
          """
          select
            count(case when r.state = 'sent' and o.state = 'sent' then 1 end) as sent,
            count(case when r.state = 'late' and o.state = 'sent' then 1 end) as late,
            count(case when o.state = 'dead' and o.trouble = 'nothing left to say' then 1 end)
              as quiet,
            count(case when r.state = 'skipped' then 1
              when o.state = 'dead' and coalesce(o.trouble, '') <> 'nothing left to say' then 1
              end) as skipped
          from reminder r left join outbox o on o.kind = 'reminder'
            and o.ref in (r.person || '/' || r.week, r.person || '/' || r.week || '/late')
          where r.org = :org and r.decided_at >= :from and r.decided_at < :until
          """,
          (row, context) ->
              new Month.Reminders(
                  row.getLong("sent"),
                  row.getLong("late"),
                  row.getLong("quiet"),
                  row.getLong("skipped")));
    }

    private Month.Handed handed() {
      return one(
          """
          select count(*) as asked, count(answered_at) as answered,
            coalesce(sum(case when answered_at <= promised_at then 1 else 0 end), 0) as kept
          from handoff where org = :org and asked_at >= :from and asked_at < :until
          """,
          (row, context) ->
              new Month.Handed(row.getLong("asked"), row.getLong("answered"), row.getLong("kept")));
    }
  }
}
