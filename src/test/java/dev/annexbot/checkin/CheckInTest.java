package dev.annexbot.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import dev.annexbot.chat.PersonId;
import dev.annexbot.checkin.Given.Chosen;
import dev.annexbot.checkin.Given.Named;
import dev.annexbot.checkin.Given.NotSure;
import dev.annexbot.checkin.Given.Rated;
import dev.annexbot.checkin.Given.Skipped;
import dev.annexbot.checkin.Given.Written;
import dev.annexbot.checkin.Progress.Asking;
import dev.annexbot.checkin.Progress.Finished;
import dev.annexbot.checkin.Progress.Rejected;
import dev.annexbot.checkin.Progress.Stale;
import dev.annexbot.risk.level.Confidence;
import dev.annexbot.risk.level.RiskCriteria;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CheckInTest {
  private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
  private static final PersonId ANNA = new PersonId("slack:T1:U1");
  private static final RiskCriteria CRITERIA = Shelf.DATA.risks().used();

  private final CheckIn supplier = checkIn("new-supplier");
  private final Run begun = begin(supplier, Map.of());

  private static CheckIn checkIn(String name) {
    Template template =
        Shelf.DATA.risks().templates().stream()
            .filter(each -> each.id().name().equals(name))
            .findFirst()
            .orElseThrow();
    return new CheckIn(template, CRITERIA);
  }

  private static Run begin(CheckIn checkIn, Map<String, Given> suggested) {
    return checkIn.begin(new RunId("r1"), new Run.Begun(ANNA, NOW, "slack:C1"), suggested);
  }

  private static Progress answer(CheckIn checkIn, Run run, Given given) {
    return checkIn.answer(run, Step.of(run), given, NOW);
  }

  private static Progress answerAll(CheckIn checkIn, Run run, Given... all) {
    Progress progress = checkIn.now(run);
    for (Given each : all) {
      progress = answer(checkIn, progress.run(), each);
    }
    return progress;
  }

  @Test
  void leadsFromAFewAnswersToARisk() {
    Finished finished =
        (Finished)
            answerAll(
                supplier,
                begun,
                new Chosen("personal-data"),
                new Chosen("nothing-in-writing"),
                new Rated(3),
                new Rated(4),
                new Named(ANNA));

    Outcome outcome = finished.outcome();
    assertThat(outcome.scenario().orElseThrow().asset())
        .isEqualTo("Personal data of customers or staff");
    assertThat(outcome.scenario().orElseThrow().vulnerability())
        .isEqualTo("Nothing about security is agreed in writing.");
    assertThat(CRITERIA.rate(outcome.assessment().orElseThrow()).level().name()).isEqualTo("High");
    assertThat(outcome.owner()).contains(ANNA);
    assertThat(finished.run().isFinished()).isTrue();
  }

  @Test
  void countsTheQuestionsAsTheyComeUp() {
    Asking first = (Asking) supplier.now(begun);
    Asking second = (Asking) answer(supplier, begun, new Chosen("personal-data"));

    assertThat(first.count()).hasToString("1 of 5");
    assertThat(second.count()).hasToString("2 of 5");
  }

  @Test
  void endsAtOnceWhereThereIsNoRisk() {
    Finished finished = (Finished) answer(supplier, begun, new Chosen("nothing-of-ours"));

    assertThat(finished.outcome().scenario()).isEmpty();
    assertThat(finished.outcome().answers()).hasSize(1);
  }

  @Test
  void aSecondClickOnTheSameButtonChangesNothing() {
    Step seen = Step.of(begun);
    Progress first = supplier.answer(begun, seen, new Chosen("personal-data"), NOW);
    Progress again = supplier.answer(first.run(), seen, new Chosen("personal-data"), NOW);

    assertThat(again).isInstanceOf(Stale.class);
    assertThat(((Stale) again).current()).isEqualTo(supplier.now(first.run()));
    assertThat(again.run()).isEqualTo(first.run());
  }

  @Test
  void anAnswerToAFinishedOneChangesNothing() {
    Run finished = answer(supplier, begun, new Chosen("nothing-of-ours")).run();

    assertThat(answer(supplier, finished, new Chosen("personal-data")))
        .isEqualTo(new Stale(supplier.now(finished)));
  }

  @Test
  void refusesWhatDoesNotAnswerTheQuestion() {
    for (Given given :
        List.of(
            new Chosen("no-such"),
            new Rated(1),
            new Written("x"),
            new Named(ANNA),
            new Skipped(" "),
            new Given.Sure(Confidence.HIGH),
            new Given.On(LocalDate.EPOCH))) {
      Progress progress = answer(supplier, begun, given);
      assertThat(progress).as(given.toString()).isInstanceOf(Rejected.class);
      assertThat(progress.run()).isEqualTo(begun);
    }
    Run rating = answerAll(supplier, begun, new Chosen("personal-data"), new Chosen("proof")).run();
    assertThat(answer(supplier, rating, new Rated(6))).isInstanceOf(Rejected.class);
    assertThat(answer(supplier, rating, new Rated(5))).isInstanceOf(Asking.class);
  }

  @Test
  void doesNotInventARatingThatNobodyGave() {
    Finished finished =
        (Finished)
            answerAll(
                supplier,
                begun,
                new NotSure(),
                new NotSure(),
                new NotSure(),
                new Rated(2),
                new Given.NotMine());

    assertThat(finished.outcome().assessment()).isEmpty();
    assertThat(finished.outcome().owner()).isEmpty();
    assertThat(finished.outcome().scenario().orElseThrow().asset()).isEqualTo("not known yet");
    assertThat(finished.outcome().open()).hasSize(4);
  }

  @Test
  void whoLeftSomethingOpenIsNotVerySure() {
    Finished sure =
        (Finished)
            answerAll(
                supplier,
                begun,
                new Chosen("personal-data"),
                new Chosen("proof"),
                new Rated(2),
                new Rated(2),
                new Named(ANNA));
    Finished unsure =
        (Finished)
            answerAll(
                supplier,
                begun,
                new Chosen("personal-data"),
                new Skipped("the contract is with legal"),
                new Rated(2),
                new Rated(2),
                new Named(ANNA));

    assertThat(sure.outcome().assessment().orElseThrow().confidence()).isEqualTo(Confidence.MEDIUM);
    assertThat(unsure.outcome().assessment().orElseThrow().confidence()).isEqualTo(Confidence.LOW);
  }

  @Test
  void takesOutSecretsBeforeAnybodyKeepsThem() {
    CheckIn nearMiss = checkIn("near-miss");
    Run run = begin(nearMiss, Map.of());
    Asking next = (Asking) answer(nearMiss, run, new Written("the password is Tr0ub4dor&3!"));

    assertThat(next.removed()).containsExactly("password or key");
    assertThat(next.run().toString()).doesNotContain("Tr0ub4dor");
  }

  @Test
  void goesBackAndOffersWhatWasAnsweredThere() {
    Run second = answer(supplier, begun, new Chosen("personal-data")).run();
    Asking back = (Asking) supplier.back(second, Step.of(second), NOW);

    assertThat(back.question().name()).isEqualTo("sees");
    assertThat(back.suggested()).contains(new Chosen("personal-data"));
    assertThat(supplier.back(second, new Step(second.id(), 0), NOW)).isInstanceOf(Stale.class);
    Progress other = answer(supplier, back.run(), new Chosen("nothing-of-ours"));
    assertThat(((Finished) other).outcome().answers()).hasSize(1);
  }

  @Test
  void canBeChangedUntilTheDeadlineAndNotAfter() {
    Run finished = answer(supplier, begun, new Chosen("nothing-of-ours")).run();
    Instant late = NOW.plus(Duration.ofDays(14)).plusSeconds(1);
    Progress reopened = supplier.reopen(finished, Step.of(finished), NOW.plus(Duration.ofDays(13)));

    assertThat(supplier.reopen(finished, Step.of(finished), late)).isInstanceOf(Stale.class);
    assertThat(((Asking) reopened).suggested()).contains(new Chosen("nothing-of-ours"));
    Run again = answer(supplier, reopened.run(), new Chosen("nothing-of-ours")).run();
    assertThat(finished.isEdited()).isFalse();
    assertThat(again.isEdited()).isTrue();
  }

  @Test
  void suggestsWhatWasAnsweredLastTime() {
    Run run = begin(supplier, Map.of("sees", new Chosen("personal-data")));

    assertThat(((Asking) supplier.now(run)).suggested()).contains(new Chosen("personal-data"));
  }

  static Stream<Template> templates() {
    return Shelf.DATA.risks().templates().stream();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void everyWayThroughEveryCheckInEndsAfterFiveQuestionsAtMost(Template template) {
    CheckIn checkIn = new CheckIn(template, CRITERIA);
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      Progress progress = checkIn.now(begin(checkIn, Map.of()));
      int questions = 0;
      while (progress instanceof Asking asking) {
        assertThat(asking.count().number()).isEqualTo(++questions);
        assertThat(asking.count().of()).isBetween(questions, 5);
        progress = answer(checkIn, asking.run(), any(asking.question().kind(), random));
      }
      assertThat(progress).isInstanceOf(Finished.class);
      assertThat(((Finished) progress).outcome().scenario().toString()).doesNotContain("{");
    }
  }

  @Test
  void answersInAnyOrderFromTwoDevicesEndInOneOfTheirWays() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      List<Run> devices = new ArrayList<>(List.of(begun, begun));
      Run kept = begun;
      for (int turn = 0; turn < 30; turn++) {
        int device = random.nextInt(2);
        Progress now = supplier.now(devices.get(device));
        Given given =
            now instanceof Asking asking ? any(asking.question().kind(), random) : new NotSure();
        Progress progress = supplier.answer(kept, Step.of(devices.get(device)), given, NOW);
        assertThat(progress.run().version()).isBetween(kept.version(), kept.version() + 1);
        kept = progress.run();
        devices.set(device, kept);
      }
      assertThat(kept.standing().finished()).isEqualTo(1);
    }
  }

  private static Given any(Kind kind, Random random) {
    if (random.nextInt(6) == 0) {
      return random.nextBoolean() ? new NotSure() : new Skipped("no idea");
    }
    return switch (kind) {
      case Kind.Choice choice ->
          new Chosen(choice.options().get(random.nextInt(choice.options().size())).value());
      case Kind.HowLikely likely -> new Rated(1 + random.nextInt(5));
      case Kind.HowBad bad -> new Rated(1 + random.nextInt(5));
      case Kind.HowSure sure ->
          new Given.Sure(random.nextBoolean() ? Confidence.LOW : Confidence.HIGH);
      case Kind.Words words -> new Written("something " + random.nextInt());
      case Kind.Somebody somebody -> new Named(ANNA);
      case Kind.Day day -> new Given.On(LocalDate.EPOCH);
    };
  }

  @Test
  void everyAnswerCanBeWrittenDownAndReadAgain() {
    for (Given given :
        List.of(
            new Chosen("a-b"),
            new Rated(5),
            new Given.Sure(Confidence.LOW),
            new Written("two\nlines  and spaces"),
            new Named(ANNA),
            new Given.On(LocalDate.EPOCH),
            new NotSure(),
            new Given.NotMine(),
            new Skipped("why not"))) {
      assertThat(Given.read(given.write())).isEqualTo(given);
    }
  }
}
