package dev.annexbot.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annexbot.Shelf;
import dev.annexbot.chat.PersonId;
import dev.annexbot.risk.level.Acceptance;
import dev.annexbot.risk.level.Assessment;
import dev.annexbot.risk.level.Confidence;
import dev.annexbot.risk.level.Consequence;
import dev.annexbot.risk.level.Likelihood;
import dev.annexbot.risk.level.Rating;
import dev.annexbot.risk.level.Ratings;
import dev.annexbot.risk.level.RiskCriteria;
import dev.annexbot.standard.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RiskTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
  private static final PersonId ANNA = new PersonId("anna");
  private static final PersonId BEN = new PersonId("ben");
  private static final RiskCriteria CRITERIA = Shelf.DATA.risks().used();

  private static Rating rating(int likelihood, int consequence) {
    return CRITERIA.rate(
        new Assessment(
            new Likelihood(likelihood), new Consequence(consequence), Confidence.MEDIUM));
  }

  private static Risk risk(int number, Rating current, Treatment treatment) {
    return new Risk(
        new RiskId(number),
        1,
        new Origin(ANNA, Instant.EPOCH, "run" + number, "near-miss", "slack:C1"),
        new RiskScenario("laptop", "theft", "no \"lock\"\nat all", "=cmd()"),
        Handling.begun(
            Optional.of(BEN), Ratings.now(Optional.of(current)), treatment, TODAY.plusDays(90)));
  }

  private static final Treatment RETAIN = new Treatment.Retain("rare", Optional.of(TODAY));

  @Test
  void theLevelFollowsFromTheMatrix() {
    assertThat(rating(1, 1).level().name()).isEqualTo("Low");
    assertThat(rating(5, 5).level().name()).isEqualTo("Critical");
    assertThat(rating(3, 4).level()).isEqualTo(CRITERIA.level(3));
    assertThat(CRITERIA.isAcceptable(rating(1, 1).level())).isTrue();
    assertThat(CRITERIA.isAcceptable(rating(2, 3).level())).isFalse();
  }

  @Test
  void anAcceptanceEndsWithItsDayAndWhenTheLevelChanges() {
    Risk risk = risk(1, rating(3, 4), RETAIN);
    Rating high = rating(3, 4);
    Acceptance acceptance =
        Acceptance.of(high, BEN, Instant.EPOCH, "too dear to change", TODAY.plusDays(30));
    Handling accepted = risk.handling().accepted(acceptance);

    assertThat(accepted.acceptance(TODAY)).contains(acceptance);
    assertThat(accepted.acceptance(TODAY.plusDays(30))).isPresent();
    assertThat(accepted.acceptance(TODAY.plusDays(31))).isEmpty();
    Handling worse = accepted.rated(Ratings.now(Optional.of(rating(5, 5))));
    assertThat(worse.acceptance(TODAY)).isEmpty();
    assertThat(worse.rated(Ratings.now(Optional.of(high))).acceptance(TODAY)).isPresent();
    assertThat(worse.acceptances()).containsExactly(acceptance);
  }

  @Test
  void saysWhatDoesNotFitTogether() {
    Consistency consistency = new Consistency(CRITERIA, TODAY);
    Risk kept = risk(1, rating(3, 4), RETAIN);
    Risk planless = risk(1, rating(3, 4), new Treatment.Modify(List.of(), Plan.NONE));
    Risk rising =
        kept.with(
            kept.handling()
                .rated(
                    new Ratings(
                        Optional.of(rating(1, 1)),
                        Optional.of(rating(3, 4)),
                        Optional.of(rating(5, 5)))));

    assertThat(consistency.findings(kept)).singleElement().asString().contains("accepts it");
    assertThat(consistency.findings(planless))
        .anyMatch(each -> each.contains("no owner"))
        .anyMatch(each -> each.contains("no date"))
        .anyMatch(each -> each.contains("no control"));
    assertThat(consistency.findings(rising))
        .anyMatch(each -> each.contains("residual risk is higher"))
        .anyMatch(each -> each.contains("higher than without"));
    Risk accepted =
        kept.with(
            kept.handling()
                .accepted(
                    Acceptance.of(rating(3, 4), BEN, Instant.EPOCH, "why", TODAY.plusDays(1))));
    assertThat(consistency.findings(accepted)).isEmpty();
    assertThat(new Consistency(CRITERIA, TODAY.plusDays(2)).findings(accepted))
        .anyMatch(each -> each.contains("no longer holds"));
  }

  @Test
  void filtersAndPagesTheRegister() {
    Plan plan = Plan.of(new PersonId("cleo"), TODAY.plusDays(3));
    List<Risk> all =
        Stream.of(
                risk(1, rating(1, 1), RETAIN),
                risk(2, rating(5, 5), new Treatment.Modify(List.of(), plan)),
                risk(3, rating(3, 4), RETAIN))
            .toList();

    assertThat(ids(new RiskFilter.All().of(all))).containsExactly(2, 3, 1);
    assertThat(ids(new RiskFilter.Mine(new PersonId("cleo")).of(all))).containsExactly(2);
    assertThat(ids(new RiskFilter.Mine(new PersonId("dora")).of(all))).isEmpty();
    assertThat(ids(new RiskFilter.Team(Set.of(new PersonId("cleo"))).of(all))).containsExactly(2);
    assertThat(ids(new RiskFilter.Team(Set.of()).of(all))).isEmpty();
    assertThat(ids(new RiskFilter.Due(TODAY.plusDays(7)).of(all))).containsExactly(2);
    assertThat(ids(new RiskFilter.AboveAcceptance(CRITERIA, TODAY).of(all))).containsExactly(2, 3);
    assertThat(new RiskPage(all.subList(0, 2), 2, 12)).matches(page -> !page.hasNext());
    assertThat(RiskPage.nearest(99, 12)).isEqualTo(2);
    assertThat(RiskPage.nearest(0, 0)).isZero();
    assertThat(new RiskPage(List.of(), 0, 0)).matches(page -> !page.hasNext() && page.pages() == 1);
  }

  private static List<Integer> ids(List<Risk> risks) {
    return risks.stream().map(risk -> risk.id().number()).toList();
  }

  static Stream<Risk> risks() {
    Plan plan = new Plan(Optional.of(BEN), Optional.of(TODAY), Optional.of(TODAY));
    Risk accepted =
        risk(9, rating(3, 4), RETAIN)
            .with(
                risk(9, rating(3, 4), RETAIN)
                    .handling()
                    .accepted(
                        Acceptance.of(
                            rating(3, 4), BEN, Instant.EPOCH, "a | b\nc", TODAY.plusDays(1)))
                    .accepted(Acceptance.of(rating(3, 4), ANNA, Instant.EPOCH, "again", TODAY)));
    return Stream.of(
        accepted,
        risk(1, rating(1, 2), RETAIN),
        risk(2, rating(2, 1), new Treatment.Undecided()),
        risk(3, rating(4, 4), new Treatment.Avoid("faxing", plan)),
        risk(4, rating(4, 4), new Treatment.Share("an insurer", Plan.NONE)),
        risk(
            5,
            rating(4, 4),
            new Treatment.Modify(
                List.of(
                    Reference.parse("A.5.7").orElseThrow(),
                    Reference.parse("A.8.24").orElseThrow()),
                plan)));
  }

  @ParameterizedTest
  @MethodSource("risks")
  void aRiskCanBeWrittenDownAndReadAgain(Risk risk) {
    assertThat(RiskText.read(RiskText.write(risk))).isEqualTo(risk);
    assertThat(RiskText.write(risk).keySet()).containsExactlyElementsOf(RiskText.NAMES);
  }

  @Test
  void saysWhatChangedFromOneVersionToTheNext() {
    Risk before = risk(1, rating(1, 2), RETAIN);
    Risk after = before.with(before.handling().ownedBy(ANNA));

    assertThat(RiskText.differences(before, after))
        .containsExactly(new RiskText.Difference("owner", "ben", "anna"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"risk", "raised_at", "rated_now", "treatment", "acceptances", "owner_"})
  void namesTheTextThatCannotBeRead(String name) {
    Map<String, String> text = new HashMap<>(RiskText.write(risk(1, rating(1, 1), RETAIN)));
    text.put(name, "nonsense");

    if (name.equals("owner_")) {
      assertThat(RiskText.read(text)).isNotNull();
    } else {
      assertThatThrownBy(() -> RiskText.read(text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("nonsense");
    }
  }

  @Test
  void readsNumbersOfRisksAsPeopleTypeThem() {
    for (String typed : List.of("R-12", "r12", " 12 ", "r-12")) {
      assertThat(RiskId.parse(typed)).contains(new RiskId(12));
    }
    for (String typed : List.of("", "R-0", "12a", "A.5.7", "R-99999999999")) {
      assertThat(RiskId.parse(typed)).as(typed).isEmpty();
    }
  }
}
