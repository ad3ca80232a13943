package dev.annexbot.store.round;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Outbox;
import dev.annexbot.chat.PersonId;
import dev.annexbot.checkin.CheckIns.Following;
import dev.annexbot.checkin.Given;
import dev.annexbot.checkin.Run;
import dev.annexbot.checkin.RunId;
import dev.annexbot.checkin.TemplateId;
import dev.annexbot.people.TeamId;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.reminder.Rhythm;
import dev.annexbot.risk.Change;
import dev.annexbot.round.Audience;
import dev.annexbot.round.Lap;
import dev.annexbot.round.LapId;
import dev.annexbot.round.Part;
import dev.annexbot.round.Plan;
import dev.annexbot.round.Round;
import dev.annexbot.round.RoundId;
import dev.annexbot.round.RoundLetter;
import dev.annexbot.round.RoundLetter.Kind;
import dev.annexbot.round.Rounds.Mark;
import dev.annexbot.round.Span;
import dev.annexbot.round.Tally;
import dev.annexbot.round.Telling;
import dev.annexbot.store.AtOnce;
import dev.annexbot.store.OnEachDatabase;
import dev.annexbot.usage.Month;
import java.time.Duration;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What holds of rounds on every database. */
abstract class RoundContract extends OnEachDatabase {
  private static final PersonId ANNA = new PersonId("slack:T1:UANNA");
  private static final PersonId BEN = new PersonId("slack:T1:UBEN");
  private static final PersonId CARA = new PersonId("slack:T1:UCARA");
  private static final IsoWeek W48 = IsoWeek.parse("2026-W48");
  private static final RoundId ID = new RoundId("r1");
  private static final String CHANNEL = "slack:C1";

  private static Round round() {
    Span span = new Span(Rhythm.usual(ZoneId.of("Europe/Berlin")), 2, LocalTime.of(16, 0));
    Plan plan =
        new Plan(
            "weekly-team",
            new Audience.OfTeam(new TeamId("t1")),
            Set.of(CARA),
            span,
            new Telling(Optional.of(CHANNEL), Set.of(BEN), true));
    return new Round(ID, 1, ANNA, plan, Round.State.RUNNING, W48, Optional.empty());
  }

  private Lap lap(IsoWeek week, Lap.State state, String why) {
    return new Lap(
        new LapId(ID, week),
        ANNA,
        "weekly-team",
        Optional.of(CHANNEL),
        true,
        new Lap.Time(clock.instant(), clock.instant().plus(Duration.ofDays(2))),
        state,
        why);
  }

  private Lap opened() {
    store.rounds().keep(round(), ANNA, "round.started");
    Lap lap = lap(W48, Lap.State.OPEN, "");
    assertThat(store.rounds().open(lap, List.of(Part.of(BEN, true), Part.of(CARA, false))))
        .isTrue();
    return lap;
  }

  /** The names of the letters that wait, as the outbox gives them out. */
  private List<String> waiting() {
    List<String> names = new ArrayList<>();
    for (String id : store.outbox().due(100)) {
      store.outbox().take(id).ifPresent(taken -> names.add(closed(taken)));
    }
    return names;
  }

  private static String closed(Outbox.Taken taken) {
    try (taken) {
      return taken.letter().name();
    }
  }

  @Test
  void keepsRoundsWithAllThatTheySay() {
    assertThat(store.rounds().keep(round(), ANNA, "round.started")).isTrue();
    assertThat(store.rounds().find(ID)).contains(round());
    assertThat(store.rounds().running()).containsExactly(round());
    assertThat(store.rounds().keep(round(), ANNA, "round.started")).isFalse();
    Round paused = round().as(Round.State.PAUSED).without(W48).from(W48.next());
    assertThat(store.rounds().keep(paused, ANNA, "round.paused")).isFalse();
    Round next = round().as(Round.State.PAUSED);
    assertThat(store.rounds().keep(next, ANNA, "round.paused")).isTrue();
    assertThat(store.rounds().running()).isEmpty();
    assertThat(store.rounds().all(ANNA.org())).containsExactly(next);
    assertThat(store.rounds().keep(next.as(Round.State.ENDED), ANNA, "round.ended")).isTrue();
    assertThat(store.rounds().all(ANNA.org())).isEmpty();
    assertThat(store.journal().head().number()).isEqualTo(3);
  }

  @Test
  void takingPartIsAddedUpForTheMonthInWhichAWeekBegan() {
    Lap lap = opened();
    YearMonth month = YearMonth.parse("2026-11");
    assertThat(store.months().of(ANNA.org(), month).work().rounds())
        .isEqualTo(new Month.Rounds(2, 0));
    store.rounds().mark(lap, BEN, Mark.NOT_MINE);
    assertThat(store.months().of(ANNA.org(), month).work().rounds())
        .isEqualTo(new Month.Rounds(1, 0));
    assertThat(store.months().of(ANNA.org(), month.minusMonths(1)).isEmpty()).isTrue();
  }

  @Test
  void aWeekIsDecidedOnce() {
    Lap lap = opened();
    assertThat(store.rounds().open(lap, List.of(Part.of(BEN, true)))).isFalse();
    assertThat(store.rounds().skip(lap(W48, Lap.State.SKIPPED, "late"), false)).isFalse();
    assertThat(store.rounds().find(ID).orElseThrow().next()).isEqualTo(W48.next());
    assertThat(store.rounds().open()).containsExactly(lap);
    assertThat(waiting()).containsExactly("round-open/r1/2026-W48");
  }

  @Test
  void aWeekThatIsLeftOutIsToldToWhoLeads() {
    store.rounds().keep(round(), ANNA, "round.started");
    assertThat(store.rounds().skip(lap(W48, Lap.State.SKIPPED, "left out"), true)).isTrue();
    assertThat(waiting()).isEmpty();
    assertThat(store.rounds().skip(lap(W48.next(), Lap.State.SKIPPED, "late"), false)).isTrue();
    assertThat(waiting()).containsExactly("round-skipped/r1/2026-W49");
    assertThat(store.rounds().laps(ID, 9))
        .extracting(each -> each.week() + " " + each.why())
        .containsExactly("2026-W49 late", "2026-W48 left out");
  }

  @Test
  void aPausedRoundOpensNothing() {
    store.rounds().keep(round(), ANNA, "round.started");
    store.rounds().keep(round().as(Round.State.PAUSED), ANNA, "round.paused");
    assertThat(store.rounds().open(lap(W48, Lap.State.OPEN, ""), List.of(Part.of(BEN, true))))
        .isFalse();
    assertThat(store.rounds().open()).isEmpty();
  }

  @Test
  void nobodyIsAskedTheSameTimeTwice() throws Exception {
    Lap lap = opened();
    List<Callable<Boolean>> wishes = new ArrayList<>();
    for (int each = 0; each < 20; each++) {
      wishes.add(() -> store.rounds().ask(lap, BEN, 1));
    }
    assertThat(AtOnce.countTrue(wishes)).isEqualTo(1);
    assertThat(store.rounds().ask(lap, BEN, 2)).isTrue();
    Part.Asked asked = store.rounds().parts(lap.id()).getFirst().asked();
    assertThat(asked).isEqualTo(new Part.Asked(2, Optional.of(clock.instant())));
    assertThat(waiting())
        .containsExactlyInAnyOrder(
            "round-open/r1/2026-W48",
            "round-ask/r1/2026-W48/slack:T1:UBEN",
            "round-nudge/r1/2026-W48/slack:T1:UBEN");
  }

  @Test
  void nobodyIsAskedOnceItIsOver() {
    Lap lap = opened();
    assertThat(store.rounds().close(lap, Set.of(), Set.of(), Set.of())).isTrue();
    assertThat(store.rounds().ask(lap, BEN, 1)).isFalse();
  }

  @Test
  void oneTapEndsItAndIsToldToWhoLeads() {
    Lap lap = opened();
    assertThat(store.rounds().mark(lap, BEN, Mark.NOT_MINE)).isTrue();
    assertThat(store.rounds().mark(lap, BEN, Mark.NOT_MINE)).isFalse();
    assertThat(store.rounds().mark(lap, CARA, Mark.HELP)).isTrue();
    assertThat(store.rounds().leftOut(ID)).containsExactly(BEN);
    assertThat(store.rounds().parts(lap.id()))
        .extracting(part -> part.notMine() + " " + part.wantsHelp())
        .containsExactly("true false", "false true");
    assertThat(waiting())
        .contains(
            "round-not-mine/r1/2026-W48/slack:T1:UBEN", "round-help/r1/2026-W48/slack:T1:UCARA");
    store.rounds().takeBack(ID, BEN, ANNA);
    assertThat(store.rounds().leftOut(ID)).isEmpty();
  }

  @Test
  void aWeekEndsOnceWithAllItsLetters() {
    Lap lap = opened();
    assertThat(store.rounds().close(lap, Set.of(), Set.of(CARA), Set.of(CARA))).isTrue();
    assertThat(store.rounds().close(lap, Set.of(), Set.of(CARA), Set.of(CARA))).isFalse();
    assertThat(store.rounds().open()).isEmpty();
    assertThat(store.rounds().closedSince(clock.instant())).hasSize(1);
    assertThat(store.rounds().closedSince(clock.instant().plusMillis(1))).isEmpty();
    assertThat(waiting())
        .containsExactlyInAnyOrder(
            "round-open/r1/2026-W48",
            "round-wrap/r1/2026-W48",
            "round-missing/r1/2026-W48",
            "round-observed/r1/2026-W48/slack:T1:UCARA",
            "round-escalated/r1/2026-W48/slack:T1:UCARA");
  }

  @Test
  void whoWasAwayIsNotMissing() {
    Lap lap = opened();
    store.rounds().close(lap, Set.of(BEN), Set.of(), Set.of());
    assertThat(store.rounds().parts(lap.id())).noneMatch(Part::isMissing);
    assertThat(waiting()).doesNotContain("round-missing/r1/2026-W48");
  }

  private Run finished(Lap lap, PersonId who, String id) {
    Run begun =
        new Run(
            new RunId(id),
            new TemplateId("weekly-team", "v1"),
            new Run.Begun(who, clock.instant(), CHANNEL),
            new Run.Answers(Map.of(), Map.of()),
            new Run.Standing(0, Optional.of("any"), 0, clock.instant()));
    store.checkIns().begin(begun, "round " + lap.id());
    assertThat(store.rounds().answer(lap.id(), who, begun.id())).isTrue();
    Run finished =
        new Run(
            begun.id(),
            begun.template(),
            begun.begun(),
            new Run.Answers(Map.of("any", new Given.NotSure()), Map.of()),
            new Run.Standing(1, Optional.empty(), 1, clock.instant()));
    store
        .checkIns()
        .finish(
            finished,
            new Following(
                Optional.empty(),
                Optional.empty(),
                new Change(who, clock.instant(), "checkin.finished")));
    return finished;
  }

  @Test
  void whoHasAnsweredIsKnownByTheirCheckIn() {
    Lap lap = opened();
    Run run = finished(lap, BEN, "run-1");
    assertThat(store.rounds().of(run.id())).contains(lap);
    assertThat(store.rounds().of(new RunId("other"))).isEmpty();
    assertThat(store.rounds().answer(lap.id(), BEN, new RunId("another"))).isFalse();
    assertThat(store.rounds().answer(lap.id(), ANNA, new RunId("strange"))).isFalse();
    assertThat(store.rounds().parts(lap.id()).getFirst().hasAnswered()).isTrue();
    assertThat(store.rounds().asking(BEN)).containsExactly(lap);
    assertThat(store.rounds().asking(ANNA)).isEmpty();
  }

  @Test
  void aLateAnswerChangesWhatWasTold() {
    Lap lap = opened();
    assertThat(store.rounds().retell(lap)).isFalse();
    clock.advance(Duration.ofDays(3));
    store.rounds().close(lap, Set.of(), Set.of(), Set.of());
    arrive();
    assertThat(waiting()).isEmpty();
    finished(lap, BEN, "run-1");
    assertThat(store.rounds().retell(lap)).isTrue();
    assertThat(store.rounds().retell(lap)).isFalse();
    assertThat(waiting())
        .containsExactlyInAnyOrder(
            "round-open/r1/2026-W48", "round-wrap/r1/2026-W48", "round-missing/r1/2026-W48");
    assertThat(store.rounds().history(ID, W48, 12)).containsExactly(new Tally(W48, 2, 0, 1, 0));
  }

  private void arrive() {
    for (String id : store.outbox().due(100)) {
      try (Outbox.Taken taken = store.outbox().take(id).orElseThrow()) {
        taken.trying(Duration.ofMinutes(1));
        taken.arrived("slack:C1:" + id.hashCode() + ".1");
      }
    }
  }

  @Test
  void aSummaryStandsBelowTheMessageOfItsWeek() {
    Lap lap = opened();
    Letter above = RoundLetter.of(Kind.OPENED, lap.id(), CHANNEL);
    store.outbox().put(new Letter("summary", "run-1", CHANNEL, Letter.below(above)));
    assertThat(waiting()).containsExactly("round-open/r1/2026-W48");
    arrive(above.name());
    clock.advance(Duration.ofMinutes(1));
    String id = store.outbox().due(9).getFirst();
    try (Outbox.Taken taken = store.outbox().take(id).orElseThrow()) {
      assertThat(taken.letter()).isEqualTo(new Letter("summary", "run-1", CHANNEL, "slack:C1:1.2"));
    }
  }

  private void arrive(String name) {
    for (String id : store.outbox().due(100)) {
      store
          .outbox()
          .take(id)
          .ifPresent(
              taken -> {
                try (taken) {
                  assertThat(taken.letter().name()).isEqualTo(name);
                  taken.trying(Duration.ofMinutes(1));
                  taken.arrived("slack:C1:1.2");
                }
              });
    }
  }

  @Test
  void aSummaryStandsAloneIfThatMessageNeverArrives() {
    Letter never = new Letter("round-open", "r1/2026-W48", CHANNEL);
    store.outbox().put(new Letter("summary", "run-1", CHANNEL, Letter.below(never)));
    String id = store.outbox().due(9).getFirst();
    try (Outbox.Taken taken = store.outbox().take(id).orElseThrow()) {
      assertThat(taken.letter().thread()).isEmpty();
    }
  }

  @Test
  void aWeekCanEndBeforeItsTime() {
    Lap lap = opened();
    assertThat(store.rounds().abandon(lap, ANNA)).isTrue();
    assertThat(store.rounds().abandon(lap, ANNA)).isFalse();
    assertThat(store.rounds().close(lap, Set.of(), Set.of(), Set.of())).isFalse();
    assertThat(store.rounds().find(lap.id()).orElseThrow().state()).isEqualTo(Lap.State.SKIPPED);
    assertThat(store.rounds().history(ID, W48, 12)).isEmpty();
  }
}
