package dev.annexbot.store.handoff;

import dev.annexbot.chat.Org;
import dev.annexbot.handoff.KeptRule;
import dev.annexbot.standard.Reference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Rules that came of answers, as rows. */
final class RuleRows {
  private RuleRows() {}

  /** A later answer to the same question takes the place of the earlier one. */
  static void put(Handle handle, KeptRule rule, long now) {
    handle
        .createUpdate(
            """
            insert into house_rule (org, id, question, answer, answer_refs, owner, review_by,
              reviewed, kept_at)
            values (:org, :id, :question, :answer, :refs, :owner, :reviewBy, :reviewed, :now)
            on conflict (org, id) do update set
              question = excluded.question, answer = excluded.answer,
              answer_refs = excluded.answer_refs, owner = excluded.owner,
              review_by = excluded.review_by, reviewed = excluded.reviewed,
              kept_at = excluded.kept_at
            """)
        .bind("org", rule.org().value())
        .bind("id", rule.id())
        .bind("question", rule.question())
        .bind("answer", rule.answer())
        .bind("refs", numbers(rule.references()))
        .bind("owner", rule.owner())
        .bind("reviewBy", rule.reviewBy().toString())
        .bind("reviewed", rule.reviewed().toString())
        .bind("now", now)
        .execute();
  }

  static List<KeptRule> of(Handle handle, Org org) {
    return handle
        .createQuery("select * from house_rule where org = :org order by kept_at, id")
        .bind("org", org.value())
        .map((row, context) -> read(row))
        .list();
  }

  private static KeptRule read(ResultSet row) throws SQLException {
    return new KeptRule(
        row.getString("id"),
        new Org(row.getString("org")),
        row.getString("question"),
        row.getString("answer"),
        references(row.getString("answer_refs")),
        row.getString("owner"),
        LocalDate.parse(row.getString("review_by")),
        LocalDate.parse(row.getString("reviewed")));
  }

  static String numbers(List<Reference> references) {
    return references.stream().map(Reference::number).collect(Collectors.joining(","));
  }

  static List<Reference> references(String numbers) {
    return Arrays.stream(numbers.split(","))
        .flatMap(each -> Reference.parse(each).stream())
        .toList();
  }
}
