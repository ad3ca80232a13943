package dev.annexbot.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.risk.Change;
import dev.annexbot.risk.Handling;
import dev.annexbot.risk.Origin;
import dev.annexbot.risk.Plan;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.RiskFilter;
import dev.annexbot.risk.RiskFilter.Sight;
import dev.annexbot.risk.RiskId;
import dev.annexbot.risk.RiskPage;
import dev.annexbot.risk.RiskScenario;
import dev.annexbot.risk.Treatment;
import dev.annexbot.risk.level.Acceptance;
import dev.annexbot.risk.level.Assessment;
import dev.annexbot.risk.level.Confidence;
import dev.annexbot.risk.level.Consequence;
import dev.annexbot.risk.level.Likelihood;
import dev.annexbot.risk.level.Rating;
import dev.annexbot.risk.level.Ratings;
import dev.annexbot.risk.level.RiskCriteria;
import dev.annexbot.store.OnEachDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Pages of the register on every database: the same as if all were read, and they are not. */
abstract class RiskListContract extends OnEachDatabase {
  private static final RiskCriteria CRITERIA = Shelf.DATA.risks().used();
  private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
  private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
  private static final Org ORG = new Org("slack:T1");
  private static final List<PersonId> PEOPLE =
      List.of(person("T1", "UANNA"), person("T1", "UBEN"), person("T1", "UCLEO"));

  private final Random random = new Random(27_001);

  private static PersonId person(String team, String user) {
    return new PersonId("slack:" + team + ":" + user);
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private <T> Optional<T> perhaps(T thing) {
    return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(thing);
  }

  private LocalDate day() {
    return TODAY.plusDays(random.nextInt(90) - 20);
  }

  private Rating rating() {
    return CRITERIA.rate(
        new Assessment(
            new Likelihood(1 + random.nextInt(5)),
            new Consequence(1 + random.nextInt(5)),
            Confidence.LOW));
  }

  private Treatment treatment() {
    Plan plan =
        new Plan(perhaps(any(PEOPLE)), perhaps(day()), perhaps(day()).filter(TODAY::isAfter));
    return switch (random.nextInt(4)) {
      case 0 -> new Treatment.Undecided();
      case 1 -> new Treatment.Retain("dear", perhaps(day()));
      case 2 -> new Treatment.Avoid("it", plan);
      default -> new Treatment.Modify(List.of(), plan);
    };
  }

  private Risk risk(int number) {
    PersonId by =
        random.nextInt(10) == 0
            ? person("T9", "UANNA")
            : random.nextInt(3) == 0 ? any(PEOPLE) : person("T1", "U" + number);
    Optional<Rating> rating = perhaps(rating());
    Handling handling =
        new Handling(
            perhaps(any(PEOPLE)).filter(each -> random.nextBoolean()),
            Ratings.now(rating),
            treatment(),
            List.of(),
            perhaps(day()));
    if (rating.isPresent() && random.nextInt(3) == 0) {
      Rating accepted = random.nextBoolean() ? rating.get() : rating();
      handling = handling.accepted(Acceptance.of(accepted, any(PEOPLE), NOW, "dear", day()));
    }
    return new Risk(
        new RiskId(number),
        1,
        new Origin(
            by, NOW, "run-" + number, "t", random.nextInt(3) == 0 ? "" : "slack:C" + number % 4),
        new RiskScenario("a", "t", "v", "c"),
        handling);
  }

  private void keep(int many) {
    Change change = new Change(PEOPLE.getFirst(), NOW, "risk.imported");
    for (int number = 1; number <= many; number++) {
      assertThat(store.risks().add(risk(number), change)).isTrue();
    }
    for (int number = 1; number <= many; number += 3) {
      Risk before = store.risks().find(new RiskId(number)).orElseThrow();
      Handling changed =
          before.handling().treated(treatment()).rated(Ratings.now(perhaps(rating())));
      assertThat(store.risks().keep(before.with(changed), change)).isTrue();
    }
  }

  private static List<RiskFilter> filters() {
    List<RiskFilter> filters = new ArrayList<>();
    filters.add(new RiskFilter.All());
    filters.add(new RiskFilter.AboveAcceptance(CRITERIA, TODAY));
    filters.add(new RiskFilter.Due(TODAY.plusDays(30)));
    for (PersonId each : PEOPLE) {
      filters.add(new RiskFilter.Mine(each));
      filters.add(new RiskFilter.Waiting(each));
      filters.add(new RiskFilter.Team(Set.of(each)));
    }
    filters.add(new RiskFilter.Team(Set.copyOf(PEOPLE)));
    filters.add(new RiskFilter.Team(Set.of()));
    return filters;
  }

  @Test
  void eachPageIsWhatReadingAllWouldGive() {
    keep(120);
    List<Risk> all = store.risks().all();
    for (Sight sight :
        List.of(
            Sight.all(ORG),
            Sight.of(PEOPLE.getFirst()),
            new Sight(ORG, Optional.of(Set.copyOf(PEOPLE.subList(0, 2)))),
            Sight.all(new Org("slack:T9")))) {
      for (RiskFilter filter : filters()) {
        List<Risk> expected = filter.of(all, sight);
        List<Risk> seen = new ArrayList<>();
        RiskPage page = store.risks().page(filter, sight, 0);
        seen.addAll(page.risks());
        while (page.hasNext()) {
          page = store.risks().page(filter, sight, page.number() + 1);
          assertThat(page.risks()).hasSizeBetween(1, RiskPage.SIZE);
          seen.addAll(page.risks());
        }
        assertThat(seen).as(filter + " " + sight).isEqualTo(expected);
        assertThat(page.total()).isEqualTo(expected.size());
        assertThat(store.risks().page(filter, sight, 9_999).number()).isEqualTo(page.number());
      }
    }
  }
}
