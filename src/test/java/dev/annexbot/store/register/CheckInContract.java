package dev.annexbot.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import dev.annexbot.chat.PersonId;
import dev.annexbot.checkin.CheckIn;
import dev.annexbot.checkin.CheckIns;
import dev.annexbot.checkin.CheckIns.Described;
import dev.annexbot.checkin.CheckIns.Following;
import dev.annexbot.checkin.CheckIns.Kept;
import dev.annexbot.checkin.Given;
import dev.annexbot.checkin.Run;
import dev.annexbot.checkin.RunId;
import dev.annexbot.checkin.Step;
import dev.annexbot.checkin.TemplateId;
import dev.annexbot.journal.Entry;
import dev.annexbot.risk.Change;
import dev.annexbot.risk.Handling;
import dev.annexbot.risk.Origin;
import dev.annexbot.risk.Plan;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.RiskScenario;
import dev.annexbot.risk.Treatment;
import dev.annexbot.risk.level.Acceptance;
import dev.annexbot.risk.level.Assessment;
import dev.annexbot.risk.level.Confidence;
import dev.annexbot.risk.level.Consequence;
import dev.annexbot.risk.level.Likelihood;
import dev.annexbot.risk.level.Rating;
import dev.annexbot.risk.level.Ratings;
import dev.annexbot.standard.Reference;
import dev.annexbot.store.OnEachDatabase;
import dev.annexbot.usage.Month;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds of check-ins and risks on every database; a subclass for each runs it. */
abstract class CheckInContract extends OnEachDatabase {
  private static final PersonId ANNA = new PersonId("slack:T1:UANNA");
  private static final PersonId BEN = new PersonId("slack:T1:UBEN");

  private final CheckIn rules =
      new CheckIn(
          Shelf.DATA.risks().templates().stream()
              .filter(each -> each.id().name().equals("new-supplier"))
              .findFirst()
              .orElseThrow(),
          Shelf.DATA.risks().used());

  private Run begin(String id, PersonId who, String slot) {
    Run run =
        rules.begin(
            new RunId(id),
            new Run.Begun(who, clock.instant(), "slack:C1"),
            Map.of("sees", new Given.Chosen("personal-data")));
    return store.checkIns().begin(run, slot);
  }

  private Run answered(Run run, Given given) {
    return rules.answer(run, Step.of(run), given, clock.instant()).run();
  }

  private Rating rating(int likelihood, int consequence) {
    return Shelf.DATA
        .risks()
        .used()
        .rate(
            new Assessment(
                new Likelihood(likelihood), new Consequence(consequence), Confidence.LOW));
  }

  private Following raising(Run run) {
    return new Following(
        Optional.of(
            new Described.New(
                new Origin(ANNA, clock.instant(), run.id().value(), "new-supplier", "slack:C1"),
                new RiskScenario("data \u00e9\n\"quoted\"", "theft", "", "'; drop table risk;"),
                Handling.begun(
                    Optional.of(ANNA),
                    Ratings.now(Optional.of(rating(3, 4))),
                    new Treatment.Undecided(),
                    LocalDate.parse("2027-01-01")))),
        Optional.of(new CheckIns.Summary(run.id(), "slack:C9")),
        new Change(ANNA, clock.instant(), "checkin.finished"));
  }

  private Run finished(Run run) {
    return answered(run, new Given.Chosen("nothing-of-ours"));
  }

  private List<String> acts() {
    List<String> acts = new ArrayList<>();
    store.journal().read(Instant.MIN, Instant.MAX, (Entry entry) -> acts.add(entry.act()));
    return acts;
  }

  @Test
  void whatWasDoneIsAddedUpByTheMonth() {
    begin("r2", ANNA, "other");
    begin("r3", BEN, "s");
    Run run = finished(begin("r1", ANNA, "s"));
    store.checkIns().finish(run, raising(run));
    YearMonth month = YearMonth.from(clock.instant().atZone(ZoneOffset.UTC));

    assertThat(store.months().of(ANNA.org(), month).work().checkIns())
        .isEqualTo(new Month.CheckIns(3, 1, 1));
    assertThat(store.months().of(ANNA.org(), month.plusMonths(1)).isEmpty()).isTrue();
    assertThat(store.months().orgs()).containsExactly(ANNA.org());
  }

  @Test
  void whatWasAnsweredOutlivesTheProgram() throws Exception {
    Run next = answered(begin("r1", ANNA, "s"), new Given.Written("refused"));
    Run kept = answered(begin("r1", ANNA, "s"), new Given.Chosen("personal-data"));

    assertThat(next.version()).isZero();
    assertThat(store.checkIns().keep(kept)).isTrue();
    reopen();
    assertThat(store.checkIns().find(new RunId("r1"))).contains(kept);
    assertThat(store.checkIns().of(ANNA)).containsExactly(kept);
    assertThat(store.checkIns().of(BEN)).isEmpty();
  }

  @Test
  void onlyOneIsUnderWayInASlot() {
    Run first = begin("r1", ANNA, "s");

    assertThat(begin("r2", ANNA, "s")).isEqualTo(first);
    assertThat(begin("r3", ANNA, "other").id()).isEqualTo(new RunId("r3"));
    assertThat(begin("r4", BEN, "s").id()).isEqualTo(new RunId("r4"));
    store.checkIns().finish(finished(first), raising(first));
    assertThat(begin("r5", ANNA, "s").id()).isEqualTo(new RunId("r5"));
  }

  @Test
  void theSlowerOneChangesNothing() {
    Run run = begin("r1", ANNA, "s");
    Run one = answered(run, new Given.Chosen("personal-data"));
    Run other = answered(run, new Given.Chosen("internal-information"));

    assertThat(store.checkIns().keep(one)).isTrue();
    assertThat(store.checkIns().keep(other)).isFalse();
    assertThat(store.checkIns().finish(finished(run), raising(run))).isEmpty();
    assertThat(store.checkIns().find(run.id())).contains(one);
    assertThat(store.risks().all()).isEmpty();
    assertThat(store.outbox().counts()).isEmpty();
  }

  @Test
  void finishingKeepsRiskJournalAndSummaryTogether() {
    Run run = begin("r1", ANNA, "s");
    Kept kept = store.checkIns().finish(finished(run), raising(run)).orElseThrow();
    Risk risk = kept.risk().orElseThrow();

    assertThat(risk.id()).hasToString("R-1");
    assertThat(store.risks().all()).containsExactly(risk);
    assertThat(store.checkIns().raisedBy(run.id())).contains(risk);
    assertThat(store.checkIns().history(run.id())).containsExactly(kept.run());
    assertThat(store.checkIns().latestFinished(ANNA, "new-supplier")).contains(kept.run());
    assertThat(store.outbox().counts()).containsEntry("waiting", 1L);
    assertThat(acts()).containsExactly("checkin.finished");
  }

  @Test
  void manyWhoFinishAtOnceGetRisksOfTheirOwn() throws Exception {
    List<Run> runs =
        IntStream.range(0, 12)
            .mapToObj(each -> begin("r" + each, new PersonId("slack:T1:U" + each), "s"))
            .toList();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var all =
          runs.stream()
              .map(
                  run -> threads.submit(() -> store.checkIns().finish(finished(run), raising(run))))
              .toList();
      for (var each : all) {
        assertThat(each.get()).isPresent();
      }
    }
    assertThat(store.risks().all().stream().map(risk -> risk.id().number()))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
    assertThat(acts()).hasSize(12);
  }

  @Test
  void aChangedCheckInChangesItsRiskOrNothing() {
    Run run = begin("r1", ANNA, "s");
    Kept kept = store.checkIns().finish(finished(run), raising(run)).orElseThrow();
    Risk risk = kept.risk().orElseThrow();
    Run open = rules.reopen(kept.run(), Step.of(kept.run()), clock.instant()).run();
    assertThat(store.checkIns().keep(open)).isTrue();
    Risk told = risk.told(new RiskScenario("other", "t", "v", "c"));
    Following again =
        new Following(
            Optional.of(new Described.Again(told)),
            Optional.of(new CheckIns.Summary(run.id(), "slack:C9")),
            new Change(ANNA, clock.instant(), "checkin.changed"));
    Risk owned = risk.with(risk.handling().ownedBy(BEN));
    assertThat(store.risks().keep(owned, new Change(BEN, clock.instant(), "risk.assigned")))
        .isTrue();

    assertThat(store.checkIns().finish(finished(open), again)).isEmpty();
    assertThat(store.checkIns().find(run.id())).contains(open);
    assertThat(store.risks().find(risk.id())).contains(owned);
    assertThat(acts()).containsExactly("checkin.finished", "risk.assigned");
  }

  @Test
  void everyVersionOfARiskStays() {
    Run run = begin("r1", ANNA, "s");
    Risk risk =
        store.checkIns().finish(finished(run), raising(run)).orElseThrow().risk().orElseThrow();
    Risk treated =
        risk.with(
            risk.handling()
                .treated(
                    new Treatment.Modify(
                        List.of(Reference.parse("A.8.24").orElseThrow()),
                        Plan.of(BEN, LocalDate.parse("2027-02-01"))))
                .accepted(
                    Acceptance.of(
                        rating(3, 4), BEN, clock.instant(), "why", LocalDate.parse("2027-03-01"))));
    Change change = new Change(BEN, clock.instant(), "risk.modified");

    assertThat(store.risks().keep(treated, change)).isTrue();
    assertThat(store.risks().keep(treated, change)).isFalse();
    assertThat(store.risks().find(risk.id())).contains(treated);
    assertThat(store.risks().history(risk.id()))
        .extracting(past -> past.risk())
        .containsExactly(risk, treated);
    assertThat(store.risks().history(risk.id()).getLast().change()).isEqualTo(change);
  }

  @Test
  void textsOfQuestionnairesStay() {
    TemplateId id = new TemplateId("near-miss", "abc");
    store.templates().keep(Map.of(id, "one"));
    store.templates().keep(Map.of(id, "two"));

    assertThat(store.templates().text(id)).contains("one");
    assertThat(store.templates().text(new TemplateId("near-miss", "def"))).isEmpty();
  }
}
