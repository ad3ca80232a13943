package dev.annexbot.workspace.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who calls too often has to wait. */
class TempoTest {
  private final Hands clock = new Hands();
  private final Tempo tempo = new Tempo(clock);

  @ParameterizedTest
  @CsvSource({"users.list,20", "chat.update,50", "views.open,100"})
  void aMethodMayBeCalledSoOftenInAMinute(String name, int most) {
    for (int i = 0; i < most; i++) {
      assertThat(call("T1", name, "")).isEmpty();
    }
    clock.pass(Duration.ofMillis(19_500));
    assertThat(call("T1", name, "")).contains(Duration.ofSeconds(41));
    assertThat(call("T2", name, "")).isEmpty();

    clock.pass(Duration.ofMillis(40_500));
    assertThat(call("T1", name, "")).isEmpty();
  }

  @Test
  void tenSocketsMayBeOpenedInARowAndOneAMinuteOnAverage() {
    for (int i = 0; i < 10; i++) {
      assertThat(call("T1", "apps.connections.open", "")).isEmpty();
    }
    assertThat(call("T1", "apps.connections.open", "")).contains(Duration.ofMinutes(10));

    clock.pass(Duration.ofMinutes(10));
    assertThat(call("T1", "apps.connections.open", "")).isEmpty();
  }

  @Test
  void aChannelTakesAShortBurstAndThenAboutOneMessageASecond() {
    for (int i = 0; i < 5; i++) {
      assertThat(call("T1", "chat.postMessage", "C1")).isEmpty();
    }
    assertThat(call("T1", "chat.postMessage", "C1")).contains(Duration.ofSeconds(5));
    assertThat(call("T1", "chat.postMessage", "C2")).isEmpty();

    int taken = 0;
    for (int i = 0; i < 60; i++) {
      clock.pass(Duration.ofSeconds(1));
      taken += call("T1", "chat.postMessage", "C1").isEmpty() ? 1 : 0;
    }
    assertThat(taken).isBetween(50, 60);
  }

  @Test
  void aWorkspaceTakesSomeHundredMessagesAMinute() {
    for (int i = 0; i < 300; i++) {
      assertThat(call("T1", "chat.postMessage", "C" + i)).isEmpty();
    }
    assertThat(call("T1", "chat.postMessage", "C300")).contains(Duration.ofSeconds(60));
  }

  private Optional<Duration> call(String team, String method, String channel) {
    return tempo.tooSoon(team, Methods.find(method).orElseThrow(), channel);
  }

  /** A clock that is moved by hand. */
  private static final class Hands extends Clock {
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
