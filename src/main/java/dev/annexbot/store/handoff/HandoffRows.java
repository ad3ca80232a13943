package dev.annexbot.store.handoff;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.handoff.Asked;
import dev.annexbot.handoff.Care;
import dev.annexbot.handoff.ExpertAnswer;
import dev.annexbot.handoff.Finding;
import dev.annexbot.handoff.Handoff;
import dev.annexbot.handoff.HandoffId;
import dev.annexbot.handoff.HandoffLetters;
import dev.annexbot.handoff.Handoffs.Past;
import dev.annexbot.handoff.State;
import dev.annexbot.handoff.Step;
import dev.annexbot.standard.Edition;
import dev.annexbot.standard.Reference;
import dev.annexbot.store.letters.OutboxRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** Questions and their steps as rows. */
final class HandoffRows {
  private static final int LATEST = 20;
  private static final int MOST = 500;
  private static final String WAITING = "state in ('OPEN', 'TAKEN', 'REOPENED')";

  private HandoffRows() {}

  /** A new one with the next number; to be asked for when it is one's turn. */
  static Handoff next(Handle handle, Asked asked, String channel, Instant promised) {
    int number =
        handle
            .createQuery("select coalesce(max(number), 0) + 1 from handoff")
            .mapTo(Integer.class)
            .one();
    return new Handoff(
        new HandoffId(number),
        1,
        State.OPEN,
        asked,
        new Care(channel, "", Optional.empty(), promised),
        Optional.empty());
  }

  static void add(Handle handle, String key, Handoff handoff) {
    bind(
            handle.createUpdate(
                """
                insert into handoff (number, sent_as, version, org, state, asker, named, question,
                  more, kind, edition, about, asked_at, channel, thread, expert, promised_at)
                values (:number, :key, :version, :org, :state, :asker, :named, :question,
                  :more, :kind, :edition, :about, :asked, :channel, :thread, :expert, :promised)
                """),
            handoff)
        .bind("key", key)
        .bind("org", handoff.org().value())
        .bind("asker", handoff.asked().by().value())
        .bind("named", handoff.asked().named() ? 1 : 0)
        .bind("kind", handoff.asked().finding().kind())
        .bind("edition", handoff.asked().finding().about().map(HandoffRows::edition).orElse(""))
        .bind("about", handoff.asked().finding().about().map(Reference::number).orElse(""))
        .bind("asked", handoff.asked().at().toEpochMilli())
        .bind("channel", handoff.care().channel())
        .execute();
  }

  private static String edition(Reference reference) {
    return reference.edition().name();
  }

  /** What may change. */
  private static <S extends SqlStatement<S>> S bind(S statement, Handoff handoff) {
    return statement
        .bind("number", handoff.id().number())
        .bind("version", handoff.version())
        .bind("state", handoff.state().name())
        .bind("question", handoff.asked().question())
        .bind("more", handoff.asked().more())
        .bind("thread", handoff.care().thread())
        .bind("expert", handoff.care().expert().map(PersonId::value).orElse(""))
        .bind("promised", handoff.care().promised().toEpochMilli());
  }

  /** Whether it was the version before this one that stood there; a new promise is overdue anew. */
  static boolean replace(Handle handle, Handoff next) {
    Optional<ExpertAnswer> answer = next.answer();
    int rows =
        bind(
                handle.createUpdate(
                    """
                    update handoff set version = :version, state = :state, question = :question,
                      more = :more, thread = :thread, expert = :expert,
                      overdue = case when promised_at = :promised then overdue else 0 end,
                      promised_at = :promised, answered_by = :by, answered_at = :at,
                      answer = :answer, answer_refs = :refs, kept = :kept, forgotten = 0
                    where number = :number and version = :version - 1
                    """),
                next)
            .bind("by", answer.map(it -> it.by().value()).orElse(""))
            .bind("at", answer.map(it -> it.at().toEpochMilli()).orElse(null))
            .bind("answer", answer.map(ExpertAnswer::text).orElse(""))
            .bind("refs", answer.map(it -> RuleRows.numbers(it.references())).orElse(""))
            .bind("kept", answer.filter(ExpertAnswer::kept).isPresent() ? 1 : 0)
            .execute();
    return rows == 1;
  }

  static void step(Handle handle, Handoff handoff, Step step, PersonId who, long now) {
    handle
        .createUpdate(
            """
            insert into handoff_step (number, version, step, who, at)
            values (:number, :version, :step, :who, :at)
            """)
        .bind("number", handoff.id().number())
        .bind("version", handoff.version())
        .bind("step", step.name())
        .bind("who", who.value())
        .bind("at", now)
        .execute();
  }

  /** What experts see of it is shown anew, the reminder that it is overdue too. */
  static void refresh(Handle handle, Handoff handoff, long now) {
    OutboxRows.refresh(handle, HandoffLetters.CARD, handoff.id().bare(), now);
    for (int version = 1; version < handoff.version(); version++) {
      String ref = handoff.id().bare() + "/" + version;
      OutboxRows.refresh(handle, HandoffLetters.OVERDUE, ref, now);
    }
  }

  static boolean markOverdue(Handle handle, Handoff handoff) {
    return handle
            .createUpdate(
                "update handoff set overdue = 1 where number = :number and version = :version and"
                    + " overdue = 0")
            .bind("number", handoff.id().number())
            .bind("version", handoff.version())
            .execute()
        == 1;
  }

  static boolean forget(Handle handle, HandoffId id) {
    return handle
            .createUpdate(
                """
                update handoff set question = '', more = '', answer = '', forgotten = 1
                where number = :number and forgotten = 0
                """)
            .bind("number", id.number())
            .execute()
        == 1;
  }

  static Optional<Handoff> find(Handle handle, HandoffId id) {
    return handle
        .createQuery("select * from handoff where number = :number")
        .bind("number", id.number())
        .map((row, context) -> read(row))
        .findOne();
  }

  static Optional<Handoff> sentAs(Handle handle, String key) {
    return handle
        .createQuery("select * from handoff where sent_as = :key")
        .bind("key", key)
        .map((row, context) -> read(row))
        .findOne();
  }

  static List<Handoff> of(Handle handle, PersonId asker) {
    return handle
        .createQuery("select * from handoff where asker = :asker order by number desc limit :most")
        .bind("asker", asker.value())
        .bind("most", LATEST)
        .map((row, context) -> read(row))
        .list();
  }

  static List<Handoff> waiting(Handle handle, Org org) {
    return handle
        .createQuery(
            "select * from handoff where org = :org and "
                + WAITING
                + " order by promised_at, number limit :most")
        .bind("org", org.value())
        .bind("most", MOST)
        .map((row, context) -> read(row))
        .list();
  }

  static List<Handoff> asked(Handle handle, Org org, Instant from, Instant until) {
    return handle
        .createQuery(
            """
            select * from handoff where org = :org and asked_at >= :from and asked_at < :until
            order by number limit :most
            """)
        .bind("org", org.value())
        .bind("from", from.toEpochMilli())
        .bind("until", until.toEpochMilli())
        .bind("most", MOST)
        .map((row, context) -> read(row))
        .list();
  }

  /** Those whose words have to go. */
  static List<Handoff> old(Handle handle, Org org, Instant before) {
    return handle
        .createQuery(
            """
            select * from handoff
            where org = :org and state in ('ANSWERED', 'SETTLED') and kept = 0 and forgotten = 0
              and answered_at < :before
            order by number limit :most
            """)
        .bind("org", org.value())
        .bind("before", before.toEpochMilli())
        .bind("most", MOST)
        .map((row, context) -> read(row))
        .list();
  }

  static List<Past> history(Handle handle, HandoffId id) {
    return handle
        .createQuery("select * from handoff_step where number = :number order by version")
        .bind("number", id.number())
        .map(
            (row, context) ->
                new Past(
                    row.getInt("version"),
                    Step.valueOf(row.getString("step")),
                    new PersonId(row.getString("who")),
                    Instant.ofEpochMilli(row.getLong("at"))))
        .list();
  }

  private static Handoff read(ResultSet row) throws SQLException {
    return new Handoff(
        new HandoffId(row.getInt("number")),
        row.getInt("version"),
        State.valueOf(row.getString("state")),
        new Asked(
            new PersonId(row.getString("asker")),
            row.getInt("named") == 1,
            row.getString("question"),
            row.getString("more"),
            new Finding(row.getString("kind"), about(row)),
            Instant.ofEpochMilli(row.getLong("asked_at"))),
        new Care(
            row.getString("channel"),
            row.getString("thread"),
            Optional.of(row.getString("expert")).filter(it -> !it.isEmpty()).map(PersonId::new),
            Instant.ofEpochMilli(row.getLong("promised_at"))),
        answer(row));
  }

  private static Optional<Reference> about(ResultSet row) throws SQLException {
    String number = row.getString("about");
    return number.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reference(Edition.valueOf(row.getString("edition")), number));
  }

  private static Optional<ExpertAnswer> answer(ResultSet row) throws SQLException {
    String by = row.getString("answered_by");
    return by.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ExpertAnswer(
                new PersonId(by),
                Instant.ofEpochMilli(row.getLong("answered_at")),
                row.getString("answer"),
                RuleRows.references(row.getString("answer_refs")),
                row.getInt("kept") == 1));
  }
}
