package dev.annexbot.store.register;

import dev.annexbot.chat.PersonId;
import dev.annexbot.checkin.Given;
import dev.annexbot.checkin.Run;
import dev.annexbot.checkin.RunId;
import dev.annexbot.checkin.TemplateId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Check-ins and their answers. */
final class RunRows {
  static final String GIVEN = "given";
  static final String SUGGESTED = "suggested";

  private RunRows() {}

  /** Whether it is there now; not if the person has another one under way in this slot. */
  static boolean add(Handle handle, Run run, String slot) {
    int rows =
        handle
            .createUpdate(
                """
                insert into checkin_run (id, org, person, template, template_version, team, slot,
                  begun_at, version, question, finished, changed_at)
                values (:id, :org, :person, :template, :templateVersion, :team, :slot,
                  :begunAt, :version, :question, :finished, :changedAt)
                on conflict do nothing
                """)
            .bind("id", run.id().value())
            .bind("org", run.begun().by().org().value())
            .bind("person", run.begun().by().value())
            .bind("template", run.template().name())
            .bind("templateVersion", run.template().version())
            .bind("team", run.begun().team())
            .bind("slot", slot)
            .bind("begunAt", run.begun().at().toEpochMilli())
            .bind("version", run.version())
            .bind("question", run.standing().at().orElse(null))
            .bind("finished", run.standing().finished())
            .bind("changedAt", run.standing().changed().toEpochMilli())
            .execute();
    if (rows == 1) {
      answers(handle, run.id(), SUGGESTED, run.answers().suggested());
    }
    return rows == 1;
  }

  static Optional<RunId> underWay(Handle handle, PersonId who, String slot) {
    return handle
        .createQuery(
            """
            select id from checkin_run
            where person = :person and slot = :slot and question is not null
            """)
        .bind("person", who.value())
        .bind("slot", slot)
        .mapTo(String.class)
        .findOne()
        .map(RunId::new);
  }

  /** Whether it was the version before this one that stood there. */
  static boolean replace(Handle handle, Run next) {
    // A finished one leaves its slot, so that the next one can begin while it is changed.
    int rows =
        handle
            .createUpdate(
                """
                update checkin_run set
                  version = :version,
                  question = :question,
                  slot = case when :finished = finished then slot else id end,
                  finished = :finished,
                  changed_at = :changedAt
                where id = :id and version = :version - 1
                """)
            .bind("id", next.id().value())
            .bind("version", next.version())
            .bind("question", next.standing().at().orElse(null))
            .bind("finished", next.standing().finished())
            .bind("changedAt", next.standing().changed().toEpochMilli())
            .execute();
    if (rows == 1) {
      answers(handle, next.id(), GIVEN, next.answers().given());
    }
    return rows == 1;
  }

  /** What was answered when it was finished stays, whatever is changed later. */
  static void finished(Handle handle, Run run) {
    handle
        .createUpdate(
            """
            insert into checkin_finished (run, times, version, finished_at)
            values (:run, :times, :version, :at)
            """)
        .bind("run", run.id().value())
        .bind("times", run.standing().finished())
        .bind("version", run.version())
        .bind("at", run.standing().changed().toEpochMilli())
        .execute();
    answers(handle, run.id(), keptAs(run.standing().finished()), run.answers().given());
  }

  private static String keptAs(int times) {
    return "finished " + times;
  }

  private static void answers(Handle handle, RunId run, String keptAs, Map<String, Given> answers) {
    int position = 0;
    for (Map.Entry<String, Given> each : answers.entrySet()) {
      handle
          .createUpdate(
              """
              insert into checkin_answer (run, kept_as, position, question, answer)
              values (:run, :keptAs, :position, :question, :answer)
              on conflict (run, kept_as, question) do update set
                position = excluded.position,
                answer = excluded.answer
              """)
          .bind("run", run.value())
          .bind("keptAs", keptAs)
          .bind("position", position++)
          .bind("question", each.getKey())
          .bind("answer", each.getValue().write())
          .execute();
    }
  }

  static Optional<Run> find(Handle handle, RunId id) {
    return handle
        .createQuery("select * from checkin_run where id = :id")
        .bind("id", id.value())
        .map((row, context) -> read(handle, row))
        .findOne();
  }

  static List<Run> of(Handle handle, PersonId who) {
    return handle
        .createQuery(
            """
            select * from checkin_run where person = :person
            order by changed_at desc, id limit 50
            """)
        .bind("person", who.value())
        .map((row, context) -> read(handle, row))
        .list();
  }

  static Set<PersonId> people(Handle handle) {
    return handle
        .createQuery("select distinct person from checkin_run where question is not null")
        .map((row, context) -> new PersonId(row.getString("person")))
        .collect(Collectors.toUnmodifiableSet());
  }

  static Optional<Run> latestFinished(Handle handle, PersonId who, String template) {
    return handle
        .createQuery(
            """
            select * from checkin_run
            where person = :person and template = :template and finished > 0
            order by changed_at desc, id limit 1
            """)
        .bind("person", who.value())
        .bind("template", template)
        .map((row, context) -> read(handle, row))
        .findOne();
  }

  static List<Run> history(Handle handle, Run run) {
    return handle
        .createQuery(
            """
            select times, version, finished_at from checkin_finished
            where run = :run order by times
            """)
        .bind("run", run.id().value())
        .map((row, context) -> past(handle, run, row))
        .list();
  }

  private static Run past(Handle handle, Run run, ResultSet row) throws SQLException {
    int times = row.getInt("times");
    return new Run(
        run.id(),
        run.template(),
        run.begun(),
        new Run.Answers(answers(handle, run.id(), keptAs(times)), run.answers().suggested()),
        new Run.Standing(
            row.getInt("version"),
            Optional.empty(),
            times,
            Instant.ofEpochMilli(row.getLong("finished_at"))));
  }

  private static Run read(Handle handle, ResultSet row) throws SQLException {
    RunId id = new RunId(row.getString("id"));
    return new Run(
        id,
        new TemplateId(row.getString("template"), row.getString("template_version")),
        new Run.Begun(
            new PersonId(row.getString("person")),
            Instant.ofEpochMilli(row.getLong("begun_at")),
            row.getString("team")),
        new Run.Answers(answers(handle, id, GIVEN), answers(handle, id, SUGGESTED)),
        new Run.Standing(
            row.getInt("version"),
            Optional.ofNullable(row.getString("question")),
            row.getInt("finished"),
            Instant.ofEpochMilli(row.getLong("changed_at"))));
  }

  private static Map<String, Given> answers(Handle handle, RunId run, String keptAs) {
    Map<String, Given> answers = new LinkedHashMap<>();
    handle
        .createQuery(
            """
            select question, answer from checkin_answer
            where run = :run and kept_as = :keptAs order by position
            """)
        .bind("run", run.value())
        .bind("keptAs", keptAs)
        .map(
            (row, context) ->
                Map.entry(row.getString("question"), Given.read(row.getString("answer"))))
        .forEach(each -> answers.put(each.getKey(), each.getValue()));
    return answers;
  }
}
