package dev.annexbot.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.chat.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleTest {
  private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");
  private static final IsoWeek W48 = IsoWeek.parse("2026-W48");
  private static final Reminded ANNA =
      new Reminded(
          new PersonId("slack:T1:U1"),
          Rhythm.usual(ZoneId.of("Europe/Berlin")),
          W48,
          Optional.empty());

  private final Rule rule = new Rule(new Calendar((day, where) -> false));

  private Turn after(Duration time) {
    return rule.turn(ANNA, NINE.plus(time));
  }

  @Test
  void waitsForTheMomentAndSendsAtIt() {
    assertThat(after(Duration.ofMillis(-1))).isEqualTo(new Turn.Wait());
    assertThat(after(Duration.ZERO)).isEqualTo(new Turn.Send(W48, false));
  }

  @Test
  void saysThatItIsLateForTwoDaysAndThenSkips() {
    assertThat(after(Duration.ofHours(2))).isEqualTo(new Turn.Send(W48, true));
    assertThat(after(Duration.ofDays(2))).isEqualTo(new Turn.Send(W48, true));
    assertThat(after(Duration.ofDays(2).plusMillis(1)))
        .isEqualTo(new Turn.Skip(W48, "more than 48 hours late"));
  }

  @Test
  void isNotLateAtNight() {
    assertThat(after(Duration.ofHours(14))).isEqualTo(new Turn.Wait());
    assertThat(after(Duration.ofDays(1))).isEqualTo(new Turn.Send(W48, true));
  }

  @Test
  void ofTwoWeeksOnlyTheNewerOneIsWorthAMessage() {
    Reminded away =
        new Reminded(ANNA.who(), ANNA.rhythm(), IsoWeek.parse("2026-W46"), Optional.empty());
    assertThat(rule.turn(away, NINE)).isInstanceOf(Turn.Skip.class);
  }

  @Test
  void leavesAloneWhoeverWantsToBe() {
    Reminded onLeave =
        new Reminded(ANNA.who(), ANNA.rhythm(), W48, Optional.of(NINE.plus(Duration.ofDays(1))));
    assertThat(rule.turn(onLeave, NINE)).isEqualTo(new Turn.Wait());
    assertThat(rule.turn(onLeave, NINE.plus(Duration.ofDays(1))))
        .isEqualTo(new Turn.Send(W48, true));
  }

  @Test
  void aWeekWithoutWorkIsSkippedOnceItIsOver() {
    Rule closed = new Rule(new Calendar((day, where) -> true));
    assertThat(closed.turn(ANNA, NINE.plus(Duration.ofDays(5)))).isEqualTo(new Turn.Wait());
    assertThat(closed.turn(ANNA, NINE.plus(Duration.ofDays(7))))
        .isEqualTo(new Turn.Skip(W48, "no working day"));
  }
}
