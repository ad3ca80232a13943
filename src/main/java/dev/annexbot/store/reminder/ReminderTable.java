package dev.annexbot.store.reminder;

import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.journal.Fact;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.reminder.Reminded;
import dev.annexbot.reminder.Reminders;
import dev.annexbot.reminder.Rhythm;
import dev.annexbot.reminder.Tally;
import dev.annexbot.reminder.Turn;
import dev.annexbot.reminder.Wish;
import dev.annexbot.store.engine.Database;
import dev.annexbot.store.engine.Times;
import dev.annexbot.store.journal.Aliases;
import dev.annexbot.store.journal.JournalRows;
import dev.annexbot.store.letters.OutboxRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** Who is reminded, and what was decided for which week. */
final class ReminderTable implements Reminders {
  private static final String COLUMNS =
      "person, day, at_time, zone, work_from, work_until, holidays, next_week, quiet_until, wish";

  private final Database database;
  private final JournalRows journal;
  private final Times times;

  ReminderTable(Database database, JournalRows journal, Times times) {
    this.database = database;
    this.journal = journal;
    this.times = times;
  }

  @Override
  public Instant now() {
    return database.read(handle -> Instant.ofEpochMilli(times.now(handle)));
  }

  @Override
  public List<Reminded> all() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select " + COLUMNS + " from reminded where wish <> 'NOTHING' order by person")
                .map((row, context) -> read(row))
                .list());
  }

  @Override
  public Optional<Reminded> find(PersonId who) {
    return database.read(
        handle ->
            handle
                .createQuery("select " + COLUMNS + " from reminded where person = :person")
                .bind("person", who.value())
                .map((row, context) -> read(row))
                .findOne());
  }

  @Override
  public void begin(PersonId who, Rhythm rhythm, IsoWeek first) {
    database.write(
        handle ->
            bind(
                    handle.createUpdate(
                        """
                        insert into reminded (org, person, day, at_time, zone, work_from,
                          work_until, holidays, next_week)
                        values (:org, :person, :day, :time, :zone, :from, :until, :holidays, :next)
                        on conflict (person) do nothing
                        """),
                    rhythm)
                .bind("org", who.org().value())
                .bind("person", who.value())
                .bind("next", first.toString())
                .execute());
  }

  @Override
  public void change(PersonId who, Rhythm rhythm) {
    database.write(
        handle ->
            bind(
                    handle.createUpdate(
                        """
                        update reminded set day = :day, at_time = :time, zone = :zone,
                          work_from = :from, work_until = :until, holidays = :holidays
                        where person = :person
                        """),
                    rhythm)
                .bind("person", who.value())
                .execute());
  }

  private static Update bind(Update update, Rhythm rhythm) {
    return update
        .bind("day", rhythm.day().name())
        .bind("time", rhythm.time().toString())
        .bind("zone", rhythm.zone().getId())
        .bind("from", rhythm.from().toString())
        .bind("until", rhythm.until().toString())
        .bind("holidays", rhythm.holidays());
  }

  @Override
  public void quiet(PersonId who, Instant until) {
    database.write(
        handle ->
            handle
                .createUpdate("update reminded set quiet_until = :until where person = :person")
                .bind("until", until.toEpochMilli())
                .bind("person", who.value())
                .execute());
  }

  @Override
  public void wish(PersonId who, Wish wish, IsoWeek first) {
    database.write(
        handle -> {
          int rows =
              handle
                  .createUpdate(
                      """
                      update reminded set wish = :wish,
                        next_week = case when wish = 'NOTHING' and next_week < :first
                          then :first else next_week end
                      where person = :person and wish <> :wish
                      """)
                  .bind("wish", wish.name())
                  .bind("first", first.toString())
                  .bind("person", who.value())
                  .execute();
          if (rows == 1) {
            journal.add(handle, Fact.by(who, "reminder.wished", "", "", wish.name()));
          }
          return rows;
        });
  }

  @Override
  public void miss(PersonId who, IsoWeek week, String why) {
    database.write(
        handle -> {
          int rows =
              handle
                  .createUpdate(
                      """
                      update reminder set state = 'skipped', why = :why
                      where org = :org and person = :person and week = :week
                        and state <> 'skipped'
                      """)
                  .bind("why", why)
                  .bind("org", who.org().value())
                  .bind("person", who.value())
                  .bind("week", week.toString())
                  .execute();
          if (rows == 1) {
            journal.add(handle, Fact.byItself(who.org(), "reminder.skipped", week.toString(), why));
          }
          return rows;
        });
  }

  @Override
  public void forget(PersonId who) {
    database.write(
        handle -> {
          int rows =
              handle
                  .createUpdate("delete from reminded where person = :person")
                  .bind("person", who.value())
                  .execute();
          if (rows == 1) {
            journal.add(
                handle,
                Fact.byItself(who.org(), "reminder.ended", Aliases.of(handle, who), "has left"));
          }
          return rows;
        });
  }

  @Override
  public boolean decide(PersonId who, Turn.Send turn) {
    String state = turn.late() ? "late" : "sent";
    return database.write(
        handle -> {
          if (!isOurs(handle, who, turn.week(), state, "")) {
            return false;
          }
          String ref = who.value() + "/" + turn.week() + (turn.late() ? "/late" : "");
          OutboxRows.put(handle, new Letter("reminder", ref, who.value()), times.now(handle));
          journal.add(
              handle, Fact.byItself(who.org(), "reminder.sent", turn.week().toString(), state));
          return true;
        });
  }

  @Override
  public boolean decide(PersonId who, Turn.Skip turn) {
    return database.write(
        handle -> {
          if (!isOurs(handle, who, turn.week(), "skipped", turn.why())) {
            return false;
          }
          journal.add(
              handle,
              Fact.byItself(who.org(), "reminder.skipped", turn.week().toString(), turn.why()));
          return true;
        });
  }

  /** Both must hold, and both are gone if the rest of the transaction fails. */
  private boolean isOurs(Handle handle, PersonId who, IsoWeek week, String state, String why) {
    int advanced =
        handle
            .createUpdate(
                "update reminded set next_week = :next where person = :person and next_week ="
                    + " :week")
            .bind("next", week.next().toString())
            .bind("person", who.value())
            .bind("week", week.toString())
            .execute();
    if (advanced == 0) {
      return false;
    }
    int inserted =
        handle
            .createUpdate(
                """
                insert into reminder (org, person, week, state, why, decided_at)
                values (:org, :person, :week, :state, :why, :now)
                on conflict (org, person, week) do nothing
                """)
            .bind("org", who.org().value())
            .bind("person", who.value())
            .bind("week", week.toString())
            .bind("state", state)
            .bind("why", why)
            .bind("now", times.now(handle))
            .execute();
    return inserted == 1;
  }

  @Override
  public Tally tally(Org org, IsoWeek week) {
    return database.read(handle -> TallyRows.read(handle, org, week));
  }

  private static Reminded read(ResultSet row) throws SQLException {
    long quiet = row.getLong("quiet_until");
    return new Reminded(
        new PersonId(row.getString("person")),
        new Rhythm(
            DayOfWeek.valueOf(row.getString("day")),
            LocalTime.parse(row.getString("at_time")),
            ZoneId.of(row.getString("zone")),
            LocalTime.parse(row.getString("work_from")),
            LocalTime.parse(row.getString("work_until")),
            row.getString("holidays")),
        IsoWeek.parse(row.getString("next_week")),
        quiet == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(quiet)),
        Wish.valueOf(row.getString("wish")));
  }
}
