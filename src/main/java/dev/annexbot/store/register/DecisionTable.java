package dev.annexbot.store.register;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.journal.Fact;
import dev.annexbot.risk.Change;
import dev.annexbot.risk.RiskId;
import dev.annexbot.risk.soa.Decision;
import dev.annexbot.risk.soa.Decisions;
import dev.annexbot.risk.soa.Status;
import dev.annexbot.standard.Reference;
import dev.annexbot.store.engine.Database;
import dev.annexbot.store.journal.JournalRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Decisions about controls, each version a row of its own. */
final class DecisionTable implements Decisions {
  private static final String WHOLE =
      """
      select control, version, applicable, justification, status, evidence, decided_by, decided_at,
        act
      from soa_decision d where org = :org
      """;

  private static final String LATEST =
      """
      and version = (select max(l.version) from soa_decision l
        where l.org = d.org and l.control = d.control)
      """;

  private final Database database;
  private final JournalRows journal;

  DecisionTable(Database database, JournalRows journal) {
    this.database = database;
    this.journal = journal;
  }

  @Override
  public Map<Reference, Decision> of(Org org) {
    Map<Reference, Decision> decisions = new TreeMap<>();
    database
        .read(
            handle ->
                handle
                    .createQuery(WHOLE + LATEST)
                    .bind("org", org.value())
                    .map((row, context) -> read(row))
                    .list())
        .forEach(each -> decisions.put(each.control(), each));
    return decisions;
  }

  @Override
  public List<Past> history(Org org, Reference control) {
    return database.read(
        handle ->
            handle
                .createQuery(WHOLE + "and control = :control order by version")
                .bind("org", org.value())
                .bind("control", control.number())
                .map((row, context) -> new Past(read(row), change(row)))
                .list());
  }

  @Override
  public boolean keep(Org org, Decision next, Change change) {
    return database.write(
        handle -> {
          Optional<Decision> before = latest(handle, org, next.control());
          boolean follows = before.map(Decision::version).orElse(0) + 1 == next.version();
          if (!follows || !add(handle, org, next, change)) {
            return false;
          }
          journal.add(
              handle,
              new Fact(
                  org,
                  Optional.of(change.who()),
                  change.act(),
                  next.control().toString(),
                  before.map(DecisionTable::words).orElse(""),
                  words(next),
                  ""));
          return true;
        });
  }

  private static Optional<Decision> latest(Handle handle, Org org, Reference control) {
    return handle
        .createQuery(WHOLE + LATEST + "and control = :control")
        .bind("org", org.value())
        .bind("control", control.number())
        .map((row, context) -> read(row))
        .findOne();
  }

  private static boolean add(Handle handle, Org org, Decision next, Change change) {
    return handle
            .createUpdate(
                """
                insert into soa_decision (org, control, version, applicable, justification, status,
                  evidence, decided_by, decided_at, act)
                values (:org, :control, :version, :applicable, :justification, :status,
                  :evidence, :by, :at, :act)
                on conflict do nothing
                """)
            .bind("org", org.value())
            .bind("control", next.control().number())
            .bind("version", next.version())
            .bind("applicable", next.applicable() ? 1 : 0)
            .bind("justification", next.justification())
            .bind("status", next.status().name())
            .bind("evidence", next.evidence().map(LocalDate::toString).orElse(""))
            .bind("by", change.who().value())
            .bind("at", change.when().toEpochMilli())
            .bind("act", change.act())
            .execute()
        == 1;
  }

  /** What the journal says of it, which is never what people wrote. */
  private static String words(Decision decision) {
    return decision.label()
        + (decision.applicable() ? ", " + decision.status().label() : "")
        + decision.evidence().map(day -> ", evidence of " + day).orElse("")
        + ", version "
        + decision.version();
  }

  private static Decision read(ResultSet row) throws SQLException {
    return new Decision(
        Reference.parse(row.getString("control")).orElseThrow(),
        row.getInt("version"),
        row.getInt("applicable") == 1,
        row.getString("justification"),
        Status.valueOf(row.getString("status")),
        Optional.of(row.getString("evidence")).filter(day -> !day.isEmpty()).map(LocalDate::parse));
  }

  private static Change change(ResultSet row) throws SQLException {
    return new Change(
        new PersonId(row.getString("decided_by")),
        Instant.ofEpochMilli(row.getLong("decided_at")),
        row.getString("act"));
  }

  @Override
  public List<RiskId> treatedWith(Org org, Reference control) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select c.number from risk_control c
                    join risk_listed l on l.number = c.number
                    where c.control = :control and l.org = :org
                    order by c.number
                    """)
                .bind("org", org.value())
                .bind("control", control.number())
                .mapTo(Integer.class)
                .stream()
                .map(RiskId::new)
                .toList());
  }

  @Override
  public List<Org> orgs() {
    return database.read(
        handle ->
            handle
                .createQuery("select distinct org from soa_decision order by org")
                .mapTo(String.class)
                .stream()
                .map(Org::new)
                .toList());
  }
}
