package dev.annexbot.store.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.assistant.Feedback;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.handoff.Asked;
import dev.annexbot.handoff.ExpertAnswer;
import dev.annexbot.handoff.Finding;
import dev.annexbot.handoff.Handoff;
import dev.annexbot.handoff.Handoffs.Past;
import dev.annexbot.handoff.KeptRule;
import dev.annexbot.handoff.Move;
import dev.annexbot.handoff.Moves;
import dev.annexbot.handoff.State;
import dev.annexbot.handoff.Step;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.standard.Edition;
import dev.annexbot.standard.Reference;
import dev.annexbot.store.OnEachDatabase;
import dev.annexbot.usage.Month;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds of questions to people and of rules on every database. */
abstract class HandoffContract extends OnEachDatabase {
  private static final PersonId ANNA = new PersonId("slack:T1:UANNA");
  private static final PersonId BEN = new PersonId("slack:T1:UBEN");
  private static final PersonId CLEO = new PersonId("slack:T1:UCLEO");
  private static final Org ORG = ANNA.org();
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

  private Handoff asked(String key) {
    Finding finding = new Finding("ask a human", Reference.parse("A.8.20"));
    String words = "caf\u00e9 \"wifi\"?\n'; drop table handoff;";
    return store
        .handoffs()
        .open(
            key,
            new Asked(ANNA, true, words, "", finding, clock.instant()),
            "slack:C1",
            clock.instant().plus(Duration.ofDays(1)));
  }

  private boolean keep(Move move, PersonId who) {
    return keep(move, who, Optional.empty());
  }

  private boolean keep(Move move, PersonId who, Optional<KeptRule> rule) {
    return store.handoffs().keep((Move.Done) move, who, rule);
  }

  private Handoff now(Handoff handoff) {
    return store.handoffs().find(handoff.id()).orElseThrow();
  }

  private ExpertAnswer answer(boolean kept) {
    return new ExpertAnswer(
        BEN,
        clock.instant(),
        "Ask the reception.",
        List.of(new Reference(Edition.E2022, "6.1.3 d")),
        kept);
  }

  private static KeptRule rule(LocalDate reviewBy) {
    return new KeptRule(
        "Q-1", ORG, "Wifi for guests?", "Reception.", List.of(), "Head of IT", reviewBy, TODAY);
  }

  private Handoff answered(boolean kept) {
    Handoff handoff = asked("k" + kept + clock.instant());
    keep(Moves.take(handoff, BEN), BEN);
    keep(Moves.answer(now(handoff), answer(kept)), BEN);
    return now(handoff);
  }

  private long letters() {
    return store.outbox().counts().values().stream().mapToLong(Long::longValue).sum();
  }

  @Test
  void whatWasKeptOutlivesTheProgram() throws Exception {
    Handoff handoff = asked("k1");
    keep(Moves.take(handoff.in("slack:C1:17.1"), BEN), BEN);
    keep(Moves.answer(now(handoff), answer(false)), BEN);
    Handoff before = now(handoff);
    reopen();

    assertThat(now(handoff)).isEqualTo(before);
    assertThat(before.asked()).isEqualTo(handoff.asked());
    assertThat(before.answer()).contains(answer(false));
    assertThat(before.care().thread()).isEqualTo("slack:C1:17.1");
    assertThat(store.handoffs().history(handoff.id()))
        .extracting(Past::step)
        .containsExactly(Step.ASKED, Step.TAKEN, Step.ANSWERED);
    assertThat(store.handoffs().orgs()).containsExactly(ORG);
  }

  @Test
  void whatWasHandedOverIsAddedUpByTheMonth() {
    asked("k1");
    answered(false);
    YearMonth month = YearMonth.from(clock.instant().atZone(ZoneOffset.UTC));

    assertThat(store.months().of(ORG, month).work().handed()).isEqualTo(new Month.Handed(2, 1, 1));
    assertThat(store.months().of(ORG, month.minusMonths(1)).isEmpty()).isTrue();
  }

  @Test
  void theSameFormAsksOnceAndNumbersFollowEachOther() throws Exception {
    try (var pool = Executors.newFixedThreadPool(6)) {
      List<Callable<Handoff>> all =
          IntStream.range(0, 12)
              .<Callable<Handoff>>mapToObj(each -> () -> asked("k" + each % 3))
              .toList();
      for (Future<Handoff> each : pool.invokeAll(all)) {
        assertThat(each.get().id().number()).isBetween(1, 3);
      }
    }
    assertThat(store.handoffs().of(ANNA)).hasSize(3);
    assertThat(store.handoffs().of(BEN)).isEmpty();
    assertThat(letters()).isEqualTo(6);
  }

  @Test
  void theSlowerOneChangesNothing() {
    Handoff handoff = asked("k1");

    assertThat(keep(Moves.take(handoff, BEN), BEN)).isTrue();
    assertThat(keep(Moves.take(handoff, CLEO), CLEO)).isFalse();
    assertThat(now(handoff).care().expert()).contains(BEN);
    assertThat(store.handoffs().history(handoff.id())).hasSize(2);
  }

  @Test
  void whatWaitsIsListedUntilItIsAnswered() {
    Handoff first = asked("k1");
    Handoff second = asked("k2");
    keep(Moves.take(second, BEN), BEN);
    keep(Moves.answer(now(second), answer(false)), BEN);

    assertThat(store.handoffs().waiting(ORG)).containsExactly(first);
    assertThat(store.handoffs().waiting(new Org("slack:T2"))).isEmpty();
    keep(Moves.reopen(now(second), ANNA, "more", clock.instant()), ANNA);
    assertThat(store.handoffs().waiting(ORG)).extracting(Handoff::state).contains(State.REOPENED);
  }

  @Test
  void whatIsOverdueIsShownOnceForEachPromise() {
    Handoff handoff = asked("k1");
    long before = letters();
    store.handoffs().showOverdue(ORG, clock.instant());
    assertThat(letters()).isEqualTo(before);
    Instant late = clock.instant().plus(Duration.ofDays(2));
    store.handoffs().showOverdue(ORG, late);
    store.handoffs().showOverdue(ORG, late);
    assertThat(letters()).isEqualTo(before + 1);

    keep(Moves.take(now(handoff), BEN), BEN);
    keep(Moves.answer(now(handoff), answer(false)), BEN);
    keep(Moves.reopen(now(handoff), ANNA, "", late.plus(Duration.ofDays(1))), ANNA);
    long reopened = letters();
    store.handoffs().showOverdue(ORG, late.plus(Duration.ofDays(2)));
    assertThat(letters()).isEqualTo(reopened + 1);
  }

  @Test
  void wordsOfWhatWasAnsweredLongAgoGoUnlessTheyAreARule() {
    Handoff gone = answered(false);
    clock.advance(Duration.ofSeconds(1));
    Handoff kept = answered(true);
    Handoff open = asked("open");
    store.handoffs().forget(ORG, clock.instant().minus(Duration.ofDays(1)));
    assertThat(now(gone).asked().question()).isNotEmpty();
    store.handoffs().forget(ORG, clock.instant().plus(Duration.ofDays(1)));

    assertThat(now(gone).asked().question()).isEmpty();
    assertThat(now(gone).answer().orElseThrow().text()).isEmpty();
    assertThat(now(kept).asked().question()).isNotEmpty();
    assertThat(now(open).asked().question()).isNotEmpty();

    keep(Moves.reopen(now(gone), ANNA, "again", clock.instant()), ANNA);
    keep(Moves.take(now(gone), BEN), BEN);
    keep(Moves.answer(now(gone), answer(false)), BEN);
    store.handoffs().forget(ORG, clock.instant().plus(Duration.ofDays(1)));
    assertThat(now(gone).answer().orElseThrow().text()).isEmpty();
  }

  @Test
  void aRuleIsKeptWithItsAnswerReviewedAndEnded() {
    Handoff handoff = asked("k1");
    keep(Moves.take(handoff, BEN), BEN);
    assertThat(
            keep(
                Moves.answer(now(handoff), answer(true)),
                BEN,
                Optional.of(rule(TODAY.plusYears(1)))))
        .isTrue();
    assertThat(store.rules().of(ORG)).containsExactly(rule(TODAY.plusYears(1)));
    assertThat(store.rules().of(new Org("slack:T2"))).isEmpty();

    assertThat(store.rules().review(ORG, "Q-1", TODAY, TODAY.plusYears(2), BEN)).isTrue();
    assertThat(store.rules().of(ORG)).containsExactly(rule(TODAY.plusYears(2)));
    assertThat(store.rules().end(new Org("slack:T2"), "Q-1", BEN)).isFalse();
    assertThat(store.rules().end(ORG, "Q-1", BEN)).isTrue();
    assertThat(store.rules().end(ORG, "Q-1", BEN)).isFalse();
    assertThat(store.rules().of(ORG)).isEmpty();
  }

  @Test
  void eachChangeOfARuleIsCountedAndNothingElse() {
    Handoff handoff = asked("k1");
    keep(Moves.take(handoff, BEN), BEN);
    Move answer = Moves.answer(now(handoff), answer(true));
    assertThat(store.rules().changes()).isZero();
    keep(answer, BEN, Optional.of(rule(TODAY)));
    assertThat(keep(answer, BEN, Optional.of(rule(TODAY)))).isFalse();
    assertThat(store.rules().changes()).isEqualTo(1);
    store.rules().review(ORG, "Q-1", TODAY, TODAY.plusYears(2), BEN);
    assertThat(store.rules().changes()).isEqualTo(2);
    store.rules().end(ORG, "Q-1", BEN);
    store.rules().end(ORG, "Q-1", BEN);
    assertThat(store.rules().changes()).isEqualTo(3);
  }

  @Test
  void aRuleOfWhoeverWasTooSlowIsNotKept() {
    Handoff handoff = asked("k1");
    keep(Moves.take(handoff, BEN), BEN);
    Move answer = Moves.answer(now(handoff), answer(true));
    keep(Moves.withdraw(now(handoff), ANNA), ANNA);

    assertThat(keep(answer, BEN, Optional.of(rule(TODAY)))).isFalse();
    assertThat(store.rules().of(ORG)).isEmpty();
    assertThat(now(handoff).asked().question()).isEmpty();
  }

  @Test
  void aWeekIsListedOnceForAnOrganization() throws Exception {
    IsoWeek week = IsoWeek.parse("2026-W47");
    try (var pool = Executors.newFixedThreadPool(4)) {
      List<Callable<Boolean>> all =
          IntStream.range(0, 8)
              .<Callable<Boolean>>mapToObj(
                  each -> () -> store.weeks().list(ORG, week, Set.of("slack:C1")))
              .toList();
      int first = 0;
      for (Future<Boolean> each : pool.invokeAll(all)) {
        first += each.get() ? 1 : 0;
      }
      assertThat(first).isEqualTo(1);
    }
    assertThat(letters()).isEqualTo(1);
    assertThat(store.weeks().isListed(ORG, week)).isTrue();
    assertThat(store.weeks().isListed(ORG, week.next())).isFalse();
    assertThat(store.weeks().list(new Org("slack:T2"), week, Set.of("slack:C2"))).isTrue();
  }

  @Test
  void reasonsAreKnownByOrganizationAndDay() {
    Reference about = Reference.parse("A.8.1").orElseThrow();
    store.feedback().helpful(ORG, about, false, Optional.of("wrong: it is old"));
    store.feedback().helpful(ORG, about, false, Optional.empty());
    store.feedback().helpful(ORG, about, true, Optional.of("good"));
    store.feedback().helpful(new Org("slack:T2"), about, false, Optional.of("theirs"));

    assertThat(store.feedback().given(ORG, TODAY, TODAY.plusDays(1)))
        .containsExactly(new Feedback.Given(about, "wrong: it is old"));
    assertThat(store.feedback().given(ORG, TODAY.plusDays(1), TODAY.plusDays(2))).isEmpty();
  }

  @Test
  void whatWasAskedInATimeIsFound() {
    Handoff handoff = asked("k1");

    assertThat(store.handoffs().asked(ORG, clock.instant(), clock.instant().plusMillis(1)))
        .containsExactly(handoff);
    assertThat(store.handoffs().asked(ORG, Instant.EPOCH, clock.instant())).isEmpty();
  }
}
