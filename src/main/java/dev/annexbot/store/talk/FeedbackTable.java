package dev.annexbot.store.talk;

import dev.annexbot.assistant.Feedback;
import dev.annexbot.chat.Org;
import dev.annexbot.standard.Reference;
import dev.annexbot.store.engine.Database;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whether our texts helped. */
final class FeedbackTable implements Feedback {
  private static final int LONGEST_REASON = 1000;

  private final Database database;
  private final Clock clock;

  FeedbackTable(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public void helpful(Reference about, boolean helpful, Optional<String> reason) {
    add("", about, helpful, reason);
  }

  @Override
  public void helpful(Org org, Reference about, boolean helpful, Optional<String> reason) {
    add(org.value(), about, helpful, reason);
  }

  @Override
  public List<Given> given(Org org, LocalDate from, LocalDate until) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select edition, number, reason from feedback
                    where org = :org and helpful = 0 and reason is not null
                      and given_on >= :from and given_on < :until
                    order by given_on desc, id limit 50
                    """)
                .bind("org", org.value())
                .bind("from", from.toString())
                .bind("until", until.toString())
                .map((row, context) -> new Given(References.read(row), row.getString("reason")))
                .list());
  }

  private void add(String org, Reference about, boolean helpful, Optional<String> reason) {
    database.write(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into feedback (id, org, edition, number, helpful, reason, given_on)
                    values (:id, :org, :edition, :number, :helpful, :reason, :today)
                    """)
                .bind("id", UUID.randomUUID().toString())
                .bind("org", org)
                .bind("edition", about.edition().name())
                .bind("number", about.number())
                .bind("helpful", helpful ? 1 : 0)
                .bind("reason", reason.map(FeedbackTable::shortened).orElse(null))
                .bind("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString())
                .execute());
  }

  private static String shortened(String reason) {
    int length = reason.codePointCount(0, reason.length());
    return length <= LONGEST_REASON
        ? reason
        : reason.substring(0, reason.offsetByCodePoints(0, LONGEST_REASON));
  }

  @Override
  public List<Count> counts() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select edition, number, sum(helpful) as good, sum(1 - helpful) as bad
                    from feedback group by edition, number
                    """)
                .map(
                    (row, context) ->
                        new Count(References.read(row), row.getInt("good"), row.getInt("bad")))
                .stream()
                .sorted(Comparator.comparing(Count::about))
                .toList());
  }

  @Override
  public List<Reason> reasons(Reference about) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select helpful, reason from feedback
                    where edition = :edition and number = :number and reason is not null
                    order by given_on desc, id limit 100
                    """)
                .bind("edition", about.edition().name())
                .bind("number", about.number())
                .map(
                    (row, context) ->
                        new Reason(row.getInt("helpful") == 1, row.getString("reason")))
                .list());
  }
}
