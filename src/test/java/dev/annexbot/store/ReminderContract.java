package dev.annexbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.chat.PersonId;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.reminder.Reminded;
import dev.annexbot.reminder.Rhythm;
import dev.annexbot.reminder.Turn;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds of reminders on every database. */
abstract class ReminderContract {
  private static final PersonId ANNA = new PersonId("slack:T1:U1");
  private static final IsoWeek W48 = IsoWeek.parse("2026-W48");
  private static final Rhythm USUAL = Rhythm.usual(ZoneId.of("Europe/Berlin"));

  final SettableClock clock = new SettableClock();
  private Store store;

  /** Opens the same database each time it is called in one test. */
  abstract Store open(Clock clock) throws Exception;

  @BeforeEach
  void opens() throws Exception {
    store = open(clock);
    store.reminders().begin(ANNA, USUAL, W48);
  }

  @AfterEach
  void closes() {
    store.close();
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
    store.reminders().stop(ANNA);
    assertThat(store.reminders().all()).isEmpty();
  }

  @Test
  void aWeekIsDecidedOnceAndItsLetterIsInTheOutboxThen() {
    assertThat(store.reminders().decide(ANNA, new Turn.Send(W48, false))).isTrue();
    assertThat(store.reminders().decide(ANNA, new Turn.Send(W48, true))).isFalse();
    assertThat(store.reminders().decide(ANNA, new Turn.Skip(W48, "late"))).isFalse();
    assertThat(store.reminders().find(ANNA).orElseThrow().next()).isEqualTo(W48.next());
    assertThat(store.outbox().counts()).isEqualTo(Map.of("waiting", 1L));
    assertThat(store.reminders().counts(ANNA.org(), W48)).isEqualTo(Map.of("sent", 1L));
    assertThat(store.journal().head().number()).isEqualTo(1);
  }

  @Test
  void whoStopsAndBeginsAgainGetsNoSecondOneForTheSameWeek() {
    assertThat(store.reminders().decide(ANNA, new Turn.Send(W48, false))).isTrue();
    store.reminders().stop(ANNA);
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
    assertThat(store.reminders().counts(ANNA.org(), W48)).isEqualTo(Map.of("skipped", 1L));
    assertThat(store.reminders().counts(ANNA.org(), W48.next())).isEmpty();
  }

  @Test
  void ofManyWhoDecideOneDoes() throws Exception {
    List<Callable<Boolean>> wishes = new ArrayList<>();
    for (int each = 0; each < 20; each++) {
      wishes.add(() -> store.reminders().decide(ANNA, new Turn.Send(W48, false)));
    }
    assertThat(StoreContract.countTrue(wishes)).isEqualTo(1);
    assertThat(store.outbox().counts()).isEqualTo(Map.of("waiting", 1L));
  }

  @Test
  void theTimeIsTheSameForAll() {
    assertThat(store.reminders().now()).isEqualTo(clock.instant());
    clock.advance(Duration.ofHours(1));
    assertThat(store.reminders().now()).isEqualTo(clock.instant());
  }
}
