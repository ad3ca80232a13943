package dev.annexbot.store.register;

import dev.annexbot.chat.PersonId;
import dev.annexbot.risk.Change;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.RiskId;
import dev.annexbot.risk.RiskRegister.Past;
import dev.annexbot.risk.RiskText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Risks, each version a row of its own. */
final class RiskRows {
  private static final String WHOLE =
      """
      select number, version, raised_by, raised_at, run, template, team, asset, threat,
        vulnerability, consequence, owner, rated_inherent, rated_now, rated_residual, treatment,
        treatment_words, treatment_controls, treatment_owner, treatment_due, treatment_done,
        treatment_review, acceptances, next_review, changed_by, changed_at, act
      from risk_version
      """;

  private RiskRows() {}

  /** The number that the next risk gets; to be asked for when it is one's turn. */
  static RiskId next(Handle handle) {
    return new RiskId(
        handle
            .createQuery("select coalesce(max(number), 0) + 1 from risk")
            .mapTo(Integer.class)
            .one());
  }

  static void add(Handle handle, Risk risk, Change change) {
    handle
        .createUpdate("insert into risk (number, version, run) values (:number, :version, :run)")
        .bind("number", risk.id().number())
        .bind("version", risk.version())
        .bind("run", risk.origin().run())
        .execute();
    version(handle, risk, change);
  }

  /** Whether it was the version before this one that stood there. */
  static boolean replace(Handle handle, Risk next, Change change) {
    int rows =
        handle
            .createUpdate(
                """
                update risk set version = :version
                where number = :number and version = :version - 1
                """)
            .bind("number", next.id().number())
            .bind("version", next.version())
            .execute();
    if (rows == 1) {
      version(handle, next, change);
    }
    return rows == 1;
  }

  private static void version(Handle handle, Risk risk, Change change) {
    Map<String, Object> values = new HashMap<>(RiskText.write(risk));
    values.put("version", risk.version());
    handle
        .createUpdate(
            """
            insert into risk_version (number, version, raised_by, raised_at, run, template, team,
              asset, threat, vulnerability, consequence, owner, rated_inherent, rated_now,
              rated_residual, treatment, treatment_words, treatment_controls, treatment_owner,
              treatment_due, treatment_done, treatment_review, acceptances, next_review,
              changed_by, changed_at, act)
            values (:number, :version, :raised_by, :raised_at, :run, :template, :team,
              :asset, :threat, :vulnerability, :consequence, :owner, :rated_inherent, :rated_now,
              :rated_residual, :treatment, :treatment_words, :treatment_controls, :treatment_owner,
              :treatment_due, :treatment_done, :treatment_review, :acceptances, :next_review,
              :changed_by, :changed_at, :act)
            """)
        .bindMap(values)
        .bind("number", risk.id().number())
        .bind("changed_by", change.who().value())
        .bind("changed_at", change.when().toEpochMilli())
        .bind("act", change.act())
        .execute();
    RiskLists.put(handle, risk);
  }

  static Optional<Risk> find(Handle handle, RiskId id) {
    return handle
        .createQuery(
            WHOLE
                + """
                where number = :number
                  and version = (select r.version from risk r where r.number = :number)
                """)
        .bind("number", id.number())
        .map((row, context) -> read(row))
        .findOne();
  }

  static Optional<Risk> ofRun(Handle handle, String run) {
    return handle
        .createQuery("select number from risk where run = :run and run <> ''")
        .bind("run", run)
        .mapTo(Integer.class)
        .findOne()
        .flatMap(number -> find(handle, new RiskId(number)));
  }

  static List<Risk> all(Handle handle) {
    return handle
        .createQuery(
            WHOLE
                + """
                where version = (select r.version from risk r where r.number = risk_version.number)
                order by number
                """)
        .map((row, context) -> read(row))
        .list();
  }

  static List<Past> history(Handle handle, RiskId id) {
    return handle
        .createQuery(WHOLE + "where number = :number order by version")
        .bind("number", id.number())
        .map((row, context) -> new Past(read(row), change(row)))
        .list();
  }

  private static Risk read(ResultSet row) throws SQLException {
    Map<String, String> text = new HashMap<>();
    for (String name : RiskText.NAMES) {
      text.put(name, name.equals("risk") ? "" : row.getString(name));
    }
    text.put("risk", String.valueOf(row.getInt("number")));
    return RiskText.read(text);
  }

  private static Change change(ResultSet row) throws SQLException {
    return new Change(
        new PersonId(row.getString("changed_by")),
        Instant.ofEpochMilli(row.getLong("changed_at")),
        row.getString("act"));
  }
}
