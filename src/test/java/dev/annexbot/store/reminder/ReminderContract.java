package dev.annexbot.store.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.Outbox;
import dev.annexbot.chat.PersonId;
import dev.annexbot.journal.Entry;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.reminder.Reminded;
import dev.annexbot.reminder.Rhythm;
import dev.annexbot.reminder.Tally;
import dev.annexbot.reminder.Turn;
import dev.annexbot.reminder.WeekLines;
import dev.annexbot.reminder.Wish;
import dev.annexbot.store.AtOnce;
import dev.annexbot.store.OnEachDatabase;
import dev.annexbot.usage.Month;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds of reminders on every database. */
abstract class ReminderContract extends OnEachDatabase {
  private static final PersonId ANNA = new PersonId("slack:T1:U1");
  private static final IsoWeek W48 = IsoWeek.parse("2026-W48");
  private static final Rhythm USUAL = Rhythm.usual(ZoneId.of("Europe/Berlin"));

  @BeforeEach
  void begins() {
    store.reminders().begin(ANNA, USUAL, W48);
  }

  @Test
  void whatWasSentAndSkippedIsAddedUpByTheMonth() {
    YearMonth month = YearMonth.parse("2026-11");
    assertThat(store.reminders().decide(ANNA, new Turn.Send(W48, false))).isTrue();
    assertThat(store.months().of(ANNA.org(), month).work().reminders())
        .isEqualTo(new Month.Reminders(0, 0, 0, 0));
    try (Outbox.Taken taken = store.outbox().take(store.outbox().due(9).getFirst()).orElseThrow()) {
      taken.trying(Duration.ZERO);
      taken.arrived("D1:1");
    }
    assertThat(store.reminders().decide(ANNA, new Turn.Skip(W48.next(), "on leave"))).isTrue();
    assertThat(store.reminders().decide(ANNA, new Turn.Send(W48.next().next(), true))).isTrue();
    try (Outbox.Taken taken = store.outbox().take(store.outbox().due(9).getFirst()).orElseThrow()) {
      taken.dead("nothing left to say");
    }
    assertThat(store.months().of(ANNA.org(), month).work().reminders())
        .isEqualTo(new Month.Reminders(1, 0, 1, 1));
  }

  private static List<Letter> figures(List<IsoWeek> weeks) {
    return List.of(new Letter("weekly-figures", "slack:T1/" + weeks, "slack:C1"));
  }

  @Test
  void aWeekHasItsLineOnce() throws Exception {
    WeekLines lines = store.weekLines();
    assertThat(lines.tell(ANNA.org(), List.of(W48), ReminderContract::figures))
        .containsExactly(W48);
    reopen();
    List<IsoWeek> both = List.of(W48, W48.next());
    assertThat(store.weekLines().tell(ANNA.org(), both, ReminderContract::figures))
        .containsExactly(W48.next());
    assertThat(store.weekLines().tell(ANNA.org(), both, ReminderContract::figures)).isEmpty();
    assertThat(store.weekLines().tell(new Org("slack:T9"), List.of(W48), weeks -> List.of()))
        .containsExactly(W48);
    assertThat(store.outbox().counts()).isEqualTo(Map.of("waiting", 2L));
    List<String> told = new ArrayList<>();
    store
        .journal()
        .read(Instant.MIN, Instant.MAX, (Entry it) -> told.add(it.act() + " " + it.object()));
    assertThat(told)
        .filteredOn(each -> each.startsWith("reminder.line"))
        .containsExactly(
            "reminder.line 2026-W48", "reminder.line 2026-W49", "reminder.line 2026-W48");
  }

  @Test
  void aLineWhoseLetterCannotBePutIsNotDecided() {
    assertThatThrownBy(
            () ->
                store
                    .weekLines()
                    .tell(
                        ANNA.org(),
                        List.of(W48),
                        weeks -> {
                          throw new IllegalStateException("crashed");
                        }))
        .hasMessageContaining("crashed");
    assertThat(store.weekLines().tell(ANNA.org(), List.of(W48), ReminderContract::figures))
        .containsExactly(W48);
  }

  @Test
  void ofManyWhoTellAtOnceOneDoes() throws Exception {
    List<Callable<Boolean>> all = new ArrayList<>();
    for (int each = 0; each < 12; each++) {
      all.add(
          () ->
              !store
                  .weekLines()
                  .tell(ANNA.org(), List.of(W48, W48.next()), ReminderContract::figures)
                  .isEmpty());
    }
    assertThat(AtOnce.countTrue(all)).isEqualTo(1);
    assertThat(store.outbox().counts()).isEqualTo(Map.of("waiting", 1L));
  }

  @Test
  void keepsWhoIsRemindedWhen() {
    Rhythm other =
        new Rhythm(
            DayOfWeek.FRIDAY,
            LocalTime.of(13, 45),
            ZoneId.of("America/St_Johns"),
            LocalTime.of(7, 30),
            LocalTime.of(15, 0),
            "de-by");
    store.reminders().begin(ANNA, other, W48.next());
    assertThat(store.reminders().find(ANNA))
        .contains(new Reminded(ANNA, USUAL, W48, Optional.empty()));
    store.reminders().change(ANNA, other);
    store.reminders().quiet(ANNA, clock.instant());
    assertThat(store.reminders().all())
        .containsExactly(new Reminded(ANNA, other, W48, Optional.of(clock.instant())));
    store.reminders().forget(ANNA);
    assertThat(store.reminders().all()).isEmpty();
    assertThat(store.reminders().find(ANNA)).isEmpty();
  }

  @Test
  void whoHasStoppedIsNotBegunAgainByAnybodyElse() {
    store.reminders().wish(ANNA, Wish.NOTHING, W48);
    store.reminders().begin(ANNA, USUAL, W48);
    assertThat(store.reminders().all()).isEmpty();
    assertThat(store.reminders().find(ANNA).orElseThrow().isStopped()).isTrue();

    store.reminders().wish(ANNA, Wish.ALL_CLEAR_TOO, IsoWeek.parse("2027-W02"));
    assertThat(store.reminders().all())
        .containsExactly(
            new Reminded(
                ANNA, USUAL, IsoWeek.parse("2027-W02"), Optional.empty(), Wish.ALL_CLEAR_TOO));
    store.reminders().wish(ANNA, Wish.WHEN_NEEDED, IsoWeek.parse("2027-W09"));
    assertThat(store.reminders().find(ANNA).orElseThrow().next())
        .isEqualTo(IsoWeek.parse("2027-W02"));
  }

  @Test
  void whatIsPutOffComesBackInALetterIfItIsToBeBrought() {
    Instant monday = clock.instant().plus(Duration.ofDays(4));
    store.later().put(ANNA, "R-1 decide", clock.instant(), false);
    assertThat(store.outbox().counts()).isEmpty();
    store.later().put(ANNA, "R-1 decide", monday, true);
    store.later().put(ANNA, "R-1 decide", monday, true);
    assertThat(store.later().of(ANNA)).isEqualTo(Map.of("R-1 decide", monday));
    assertThat(store.later().of(new PersonId("slack:T1:U2"))).isEmpty();
    assertThat(store.outbox().counts()).isEqualTo(Map.of("waiting", 1L));
  }

  @Test
  void aWeekIsTalliedByWhatBecameOfItsLetters() {
    PersonId ben = new PersonId("slack:T1:U2");
    PersonId cleo = new PersonId("slack:T1:U3");
    PersonId dora = new PersonId("slack:T1:U4");
    PersonId elsewhere = new PersonId("slack:T9:U5");
    for (PersonId each : List.of(ben, cleo, dora, elsewhere)) {
      store.reminders().begin(each, USUAL, W48);
    }
    store.reminders().decide(ANNA, new Turn.Send(W48, false));
    store.reminders().decide(ben, new Turn.Send(W48, true));
    store.reminders().decide(cleo, new Turn.Send(W48, false));
    store.reminders().decide(dora, new Turn.Skip(W48, "on leave"));
    store.reminders().decide(elsewhere, new Turn.Send(W48, false));
    assertThat(store.reminders().tally(ANNA.org(), W48).open()).isEqualTo(3);

    for (String id : store.outbox().due(10)) {
      try (Outbox.Taken taken = store.outbox().take(id).orElseThrow()) {
        if (taken.letter().address().equals(cleo.value())) {
          taken.dead("nothing left to say");
        } else {
          taken.trying(Duration.ofMinutes(1));
          taken.arrived("m");
        }
      }
    }
    assertThat(store.reminders().tally(ANNA.org(), W48))
        .isEqualTo(new Tally(1, 1, 1, 0, List.of(new Tally.Skipped(dora, "on leave"))));

    store.reminders().miss(cleo, W48, "more than 48 hours late");
    store.reminders().miss(cleo, W48, "another reason");
    assertThat(store.reminders().tally(ANNA.org(), W48).skipped())
        .containsExactly(
            new Tally.Skipped(cleo, "more than 48 hours late"),
            new Tally.Skipped(dora, "on leave"));
    assertThat(store.reminders().tally(ANNA.org(), W48.next()).isEmpty()).isTrue();
  }

  @Test
  void aWeekIsDecidedOnceAndItsLetterIsInTheOutboxThen() {
    assertThat(store.reminders().decide(ANNA, new Turn.Send(W48, false))).isTrue();
    assertThat(store.reminders().decide(ANNA, new Turn.Send(W48, true))).isFalse();
    assertThat(store.reminders().decide(ANNA, new Turn.Skip(W48, "late"))).isFalse();
    assertThat(store.reminders().find(ANNA).orElseThrow().next()).isEqualTo(W48.next());
    assertThat(store.outbox().counts()).isEqualTo(Map.of("waiting", 1L));
    assertThat(store.reminders().tally(ANNA.org(), W48))
        .isEqualTo(new Tally(0, 0, 0, 1, List.of()));
    assertThat(store.journal().head().number()).isEqualTo(1);
  }

  @Test
  void whoStopsAndBeginsAgainGetsNoSecondOneForTheSameWeek() {
    assertThat(store.reminders().decide(ANNA, new Turn.Send(W48, false))).isTrue();
    store.reminders().forget(ANNA);
    assertThat(store.reminders().decide(ANNA, new Turn.Send(W48.next(), false))).isFalse();
    store.reminders().begin(ANNA, USUAL, W48);
    assertThat(store.reminders().decide(ANNA, new Turn.Send(W48, false))).isFalse();
    assertThat(store.reminders().find(ANNA).orElseThrow().next()).isEqualTo(W48.next());
    assertThat(store.outbox().counts()).isEqualTo(Map.of("waiting", 1L));
  }

  @Test
  void whatIsSkippedIsCountedAndPutsNothingIntoTheOutbox() {
    assertThat(store.reminders().decide(ANNA, new Turn.Skip(W48, "no working day"))).isTrue();
    assertThat(store.outbox().counts()).isEmpty();
    assertThat(store.reminders().tally(ANNA.org(), W48).skipped())
        .containsExactly(new Tally.Skipped(ANNA, "no working day"));
  }

  @Test
  void ofManyWhoDecideOneDoes() throws Exception {
    List<Callable<Boolean>> wishes = new ArrayList<>();
    for (int each = 0; each < 20; each++) {
      wishes.add(() -> store.reminders().decide(ANNA, new Turn.Send(W48, false)));
    }
    assertThat(AtOnce.countTrue(wishes)).isEqualTo(1);
    assertThat(store.outbox().counts()).isEqualTo(Map.of("waiting", 1L));
  }

  @Test
  void theTimeIsTheSameForAll() {
    assertThat(store.reminders().now()).isEqualTo(clock.instant());
    clock.advance(Duration.ofHours(1));
    assertThat(store.reminders().now()).isEqualTo(clock.instant());
  }
}
