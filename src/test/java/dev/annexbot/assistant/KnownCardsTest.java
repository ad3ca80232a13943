package dev.annexbot.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.chat.Card;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KnownCardsTest {
  private final AtomicInteger worded = new AtomicInteger();
  private Instant now = Instant.parse("2026-11-26T12:00:00Z");
  private final KnownCards cards = new KnownCards(this::word, new Today());

  private Optional<LookUp.Found> word(String typed) {
    worded.incrementAndGet();
    return typed.startsWith("8")
        ? Optional.of(new LookUp.Found(new Card(typed + " on " + now, List.of()), List.of()))
        : Optional.empty();
  }

  private final class Today extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  @Test
  void aCardIsWordedOnceADay() {
    var first = cards.find("8.24");
    assertThat(cards.find("8.24")).isEqualTo(first);
    assertThat(worded).hasValue(1);

    now = Instant.parse("2026-11-27T00:00:01Z");
    assertThat(cards.find("8.24")).isPresent().isNotEqualTo(first);
  }

  @Test
  void questionsAndLongTextsAreNotKept() {
    var long8 = "8".repeat(61);
    assertThat(cards.find("how do I encrypt?")).isEmpty();
    assertThat(cards.find(long8)).isPresent();
    assertThat(cards.kept("how do I encrypt?")).isEmpty();
    assertThat(cards.kept(long8)).isEmpty();
  }

  @Test
  void neverKeepsMoreThanThereIsRoomFor() {
    for (int at = 0; at <= 500; at++) {
      cards.find("8." + at);
    }
    assertThat(cards.kept("8.0")).isEmpty();
    assertThat(cards.kept("8.500")).isPresent();
  }
}
