package dev.annexbot.store.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Outbox;
import dev.annexbot.chat.Outbox.Stage;
import dev.annexbot.store.AtOnce;
import dev.annexbot.store.OnEachDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds of the outbox on every database. */
abstract class OutboxContract extends OnEachDatabase {
  private static final Duration QUIET = Duration.ofSeconds(70);
  private static final Letter SUMMARY = new Letter("summary", "checkin-42", "slack:C1", "17.1");

  private Outbox outbox;

  @BeforeEach
  void begins() {
    outbox = store.outbox();
  }

  private Optional<String> only() {
    List<String> due = outbox.due(10);
    assertThat(due).hasSizeLessThan(2);
    return due.stream().findFirst();
  }

  private Outbox.Taken take() {
    return outbox.take(only().orElseThrow()).orElseThrow();
  }

  @Test
  void keepsALetterAsItWasPutIn() {
    outbox.put(SUMMARY);
    try (Outbox.Taken taken = take()) {
      assertThat(taken.letter()).isEqualTo(SUMMARY);
      assertThat(taken.stage()).isEqualTo(Stage.WAITING);
      assertThat(taken.firstTry()).isEmpty();
      assertThat(taken.message()).isEmpty();
      assertThat(taken.id()).hasSize(36);
    }
  }

  @Test
  void ofOneKindAndReferenceThereIsOneLetter() {
    outbox.put(SUMMARY);
    outbox.put(new Letter("summary", "checkin-42", "slack:C2"));
    outbox.put(new Letter("reminder", "checkin-42", "slack:C2"));
    assertThat(outbox.due(10)).hasSize(2);
  }

  @Test
  void theOldestIsDueFirst() {
    outbox.put(SUMMARY);
    String first = only().orElseThrow();
    clock.advance(Duration.ofSeconds(1));
    outbox.put(new Letter("summary", "checkin-43", "slack:C1"));
    assertThat(outbox.due(1)).containsExactly(first);
  }

  @Test
  void whatArrivedInWordsIsShownAnewAfterThePauseOrAsSoonAsMoreIsWanted() {
    outbox.put(SUMMARY);
    try (Outbox.Taken taken = take()) {
      taken.trying(QUIET);
      taken.arrivedInWords("C1:1.1", Duration.ofSeconds(10));
    }
    assertThat(only()).isEmpty();
    clock.advance(Duration.ofSeconds(10));
    try (Outbox.Taken taken = take()) {
      assertThat(taken.stage()).isEqualTo(Stage.STALE);
      outbox.refresh(SUMMARY.kind(), SUMMARY.ref());
      taken.arrivedInWords("C1:1.1", Duration.ofSeconds(10));
    }
    try (Outbox.Taken taken = take()) {
      taken.arrived("C1:1.1");
    }
    assertThat(only()).isEmpty();
  }

  @Test
  void oneAtATimeHasIt() {
    outbox.put(SUMMARY);
    String id = only().orElseThrow();
    try (Outbox.Taken mine = outbox.take(id).orElseThrow()) {
      assertThat(mine.stage()).isEqualTo(Stage.WAITING);
      assertThat(outbox.take(id)).isEmpty();
    }
    try (Outbox.Taken mine = outbox.take(id).orElseThrow()) {
      assertThat(mine.stage()).isEqualTo(Stage.WAITING);
    }
  }

  @Test
  void ofManyWhoWantItOneGetsIt() throws Exception {
    outbox.put(SUMMARY);
    String id = only().orElseThrow();
    List<Callable<Boolean>> wishes = new ArrayList<>();
    for (int each = 0; each < 20; each++) {
      wishes.add(
          () -> {
            Optional<Outbox.Taken> taken = outbox.take(id);
            taken.ifPresent(
                mine -> {
                  mine.trying(QUIET);
                  mine.arrived("C1:1.1");
                  mine.close();
                });
            return taken.isPresent();
          });
    }
    assertThat(AtOnce.countTrue(wishes)).isEqualTo(1);
    assertThat(outbox.counts()).isEqualTo(Map.of("sent", 1L));
  }

  @Test
  void whatIsBeingSentIsLeftAloneForTheQuietTimeAndThenInDoubt() throws Exception {
    outbox.put(SUMMARY);
    Outbox.Taken lost = take();
    lost.trying(QUIET);
    lost.close();
    reopen();
    outbox = store.outbox();
    clock.advance(QUIET.minusMillis(1));
    assertThat(only()).isEmpty();
    clock.advance(Duration.ofMillis(1));
    try (Outbox.Taken taken = take()) {
      assertThat(taken.stage()).isEqualTo(Stage.DOUBTFUL);
      assertThat(taken.firstTry()).contains(clock.instant().minus(QUIET));
    }
  }

  @Test
  void theFirstTryIsKeptWhenItIsTriedAgain() {
    outbox.put(SUMMARY);
    try (Outbox.Taken taken = take()) {
      taken.trying(QUIET);
    }
    clock.advance(QUIET);
    try (Outbox.Taken taken = take()) {
      taken.trying(QUIET);
    }
    clock.advance(QUIET);
    try (Outbox.Taken taken = take()) {
      assertThat(taken.firstTry()).contains(clock.instant().minus(QUIET).minus(QUIET));
    }
  }

  @Test
  void whatArrivedIsNeverDueAgain() {
    outbox.put(SUMMARY);
    String id = only().orElseThrow();
    try (Outbox.Taken taken = take()) {
      taken.trying(QUIET);
      taken.arrived("C1:1.1");
    }
    clock.advance(Duration.ofDays(400));
    assertThat(only()).isEmpty();
    assertThat(outbox.take(id)).isEmpty();
    outbox.put(SUMMARY);
    assertThat(only()).isEmpty();
  }

  @Test
  void whatDidNotArriveWaitsForItsPause() {
    outbox.put(SUMMARY);
    try (Outbox.Taken taken = take()) {
      taken.trying(QUIET);
      taken.notYet(Duration.ofSeconds(30));
    }
    clock.advance(Duration.ofSeconds(29));
    assertThat(only()).isEmpty();
    clock.advance(Duration.ofSeconds(1));
    try (Outbox.Taken taken = take()) {
      assertThat(taken.stage()).isEqualTo(Stage.WAITING);
    }
  }

  @Test
  void whatIsUnclearStaysInDoubt() {
    outbox.put(SUMMARY);
    try (Outbox.Taken taken = take()) {
      taken.trying(QUIET);
      taken.unclear(QUIET);
    }
    clock.advance(QUIET);
    try (Outbox.Taken taken = take()) {
      assertThat(taken.stage()).isEqualTo(Stage.DOUBTFUL);
    }
  }

  @Test
  void theDeadAndTheParkedRest() {
    outbox.put(SUMMARY);
    try (Outbox.Taken taken = take()) {
      taken.dead("channel_not_found");
    }
    outbox.put(new Letter("summary", "checkin-43", "slack:C1"));
    try (Outbox.Taken taken = take()) {
      taken.trying(QUIET);
      taken.parked("missing_scope");
    }
    clock.advance(Duration.ofDays(400));
    assertThat(only()).isEmpty();
    assertThat(outbox.counts()).isEqualTo(Map.of("dead", 1L, "parked", 1L));
  }

  @Test
  void whatHasChangedIsShownAnewInItsPlace() {
    outbox.put(SUMMARY);
    try (Outbox.Taken taken = take()) {
      taken.trying(QUIET);
      taken.arrived("C1:1.1");
    }
    outbox.refresh("summary", "checkin-42");
    outbox.refresh("summary", "checkin-42");
    try (Outbox.Taken taken = take()) {
      assertThat(taken.stage()).isEqualTo(Stage.STALE);
      assertThat(taken.message()).contains("C1:1.1");
      taken.arrived("C1:1.1");
    }
    assertThat(only()).isEmpty();
  }

  @Test
  void aChangeWhileItIsSentIsShownAfterwards() {
    outbox.put(SUMMARY);
    try (Outbox.Taken taken = take()) {
      taken.trying(QUIET);
      outbox.refresh("summary", "checkin-42");
      taken.arrived("C1:1.1");
    }
    try (Outbox.Taken taken = take()) {
      assertThat(taken.stage()).isEqualTo(Stage.STALE);
      taken.notYet(Duration.ofSeconds(5));
    }
    clock.advance(Duration.ofSeconds(5));
    try (Outbox.Taken taken = take()) {
      assertThat(taken.stage()).isEqualTo(Stage.STALE);
    }
  }

  @Test
  void aChangeBeforeItIsSentNeedsNothingMore() {
    outbox.put(SUMMARY);
    outbox.refresh("summary", "checkin-42");
    try (Outbox.Taken taken = take()) {
      assertThat(taken.stage()).isEqualTo(Stage.WAITING);
      taken.trying(QUIET);
      taken.arrived("C1:1.1");
    }
    assertThat(only()).isEmpty();
  }

  @Test
  void aLetterWithoutAnAddressIsRefused() {
    assertThatThrownBy(() -> new Letter("summary", "checkin-42", " "))
        .hasMessageContaining("summary/checkin-42");
  }
}
