package dev.annexbot.store.register;

import dev.annexbot.chat.PersonId;
import dev.annexbot.risk.Plan;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.RiskFilter;
import dev.annexbot.risk.RiskFilter.Sight;
import dev.annexbot.risk.RiskId;
import dev.annexbot.risk.RiskPage;
import dev.annexbot.risk.level.Acceptance;
import dev.annexbot.risk.level.Level;
import dev.annexbot.standard.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Lists of risks: which there are on a page is found in an index, and only those are read. */
final class RiskLists {
  /** Above every level there is, so that what nobody has rated is looked at first. */
  private static final int NOT_RATED = 1_000;

  private static final String CONCERNS = "select p.number from risk_person p where p.person = :who";

  private RiskLists() {}

  /** Keeps what lists need of the latest version of a risk. */
  static void put(Handle handle, Risk risk) {
    handle
        .createUpdate(
            """
            insert into risk_listed (number, org, team, level, due, accepted_until)
            values (:number, :org, :team, :level, :due, :accepted)
            on conflict (number) do update set
              org = :org, team = :team, level = :level, due = :due, accepted_until = :accepted
            """)
        .bind("number", risk.id().number())
        .bind("org", risk.origin().by().org().value())
        .bind("team", risk.origin().team())
        .bind("level", risk.level().map(Level::rank).orElse(NOT_RATED))
        .bind("due", risk.due().map(LocalDate::toString).orElse(""))
        .bind("accepted", acceptedUntil(risk).map(LocalDate::toString).orElse(""))
        .execute();
    people(handle, risk);
    controls(handle, risk);
  }

  private static void controls(Handle handle, Risk risk) {
    handle
        .createUpdate("delete from risk_control where number = :number")
        .bind("number", risk.id().number())
        .execute();
    for (Reference each : new HashSet<>(risk.handling().treatment().chosenControls())) {
      handle
          .createUpdate("insert into risk_control (control, number) values (:control, :number)")
          .bind("control", each.number())
          .bind("number", risk.id().number())
          .execute();
    }
  }

  /** The last day of the acceptance that covers the level as it is, whatever day it is today. */
  private static Optional<LocalDate> acceptedUntil(Risk risk) {
    return Optional.of(risk.handling().acceptances())
        .filter(all -> !all.isEmpty())
        .map(List::getLast)
        .map(Acceptance::until)
        .filter(until -> risk.handling().acceptance(until).isPresent());
  }

  private static void people(Handle handle, Risk risk) {
    handle
        .createUpdate("delete from risk_person where number = :number")
        .bind("number", risk.id().number())
        .execute();
    Optional<Plan> plan = risk.handling().treatment().planned();
    Optional<PersonId> treats = plan.flatMap(Plan::owner);
    Optional<PersonId> waits = treats.filter(who -> plan.flatMap(Plan::done).isEmpty());
    for (PersonId each : RiskFilter.concerned(risk)) {
      handle
          .createUpdate(
              "insert into risk_person (person, number, waits) values (:who, :number, :waits)")
          .bind("who", each.value())
          .bind("number", risk.id().number())
          .bind("waits", waits.filter(each::equals).isPresent() ? 1 : 0)
          .execute();
    }
  }

  /** Of risks that were kept before there were lists. */
  static void fill(Handle handle) {
    handle
        .createQuery(
            "select r.number from risk r"
                + " where not exists (select 1 from risk_listed l where l.number = r.number)")
        .mapTo(Integer.class)
        .list()
        .forEach(
            number ->
                RiskRows.find(handle, new RiskId(number)).ifPresent(risk -> put(handle, risk)));
  }

  static RiskPage page(Handle handle, RiskFilter filter, Sight sight, int number) {
    Asked asked = Asked.of(filter, sight);
    int total =
        handle
            .createQuery("select count(*) " + asked.from())
            .bindMap(asked.values())
            .mapTo(Integer.class)
            .one();
    int page = RiskPage.nearest(number, total);
    List<Risk> risks =
        handle
            .createQuery(asked.page())
            .bindMap(asked.values())
            .bind("most", RiskPage.SIZE)
            .bind("skipped", page * RiskPage.SIZE)
            .mapTo(Integer.class)
            .stream()
            .flatMap(each -> RiskRows.find(handle, new RiskId(each)).stream())
            .toList();
    return new RiskPage(risks, page, total);
  }

  /** A question to the tables. */
  record Asked(String where, String order, Map<String, Object> values) {

    static Asked of(RiskFilter filter, Sight sight) {
      Map<String, Object> values = new HashMap<>();
      values.put("org", sight.org().value());
      String seen = "l.org = :org";
      if (sight.only().isPresent()) {
        seen += concernsAny(sight.only().get(), "viewer", values);
      }
      String wanted =
          switch (filter) {
            case RiskFilter.All all -> "";
            case RiskFilter.Mine mine -> concerns(mine.who(), "", values);
            case RiskFilter.Waiting waiting -> concerns(waiting.who(), " and p.waits = 1", values);
            case RiskFilter.Team team -> concernsAny(team.people(), "member", values);
            case RiskFilter.Due due -> {
              values.put("until", due.until().toString());
              yield " and l.due <> '' and l.due <= :until";
            }
            case RiskFilter.AboveAcceptance above -> {
              values.put("acceptable", above.criteria().acceptable());
              values.put("today", above.today().toString());
              yield " and l.level > :acceptable and l.level < "
                  + NOT_RATED
                  + " and l.accepted_until < :today";
            }
          };
      String order = filter instanceof RiskFilter.Due ? "l.due, l.level desc" : "l.level desc";
      return new Asked(seen + wanted, order, values);
    }

    private static String concerns(PersonId who, String more, Map<String, Object> values) {
      values.put("who", who.value());
      return " and l.number in (" + CONCERNS + more + ")";
    }

    private static String concernsAny(
        Set<PersonId> people, String name, Map<String, Object> values) {
      List<String> names = new ArrayList<>();
      for (PersonId each : people) {
        values.put(name + names.size(), each.value());
        names.add(":" + name + names.size());
      }
      return names.isEmpty()
          ? " and 1 = 0"
          : " and l.number in (select p.number from risk_person p where p.person in ("
              + String.join(", ", names)
              + "))";
    }

    String from() {
      return "from risk_listed l where " + where;
    }

    String page() {
      return "select l.number "
          + from()
          + " order by "
          + order
          + ", l.number limit :most offset :skipped";
    }
  }
}
