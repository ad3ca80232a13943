package dev.annexbot.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.schedule.Simulation.Outcome;
import org.junit.jupiter.api.Test;

class SimulationTest {

  /** Many more with {@code .ci/simulate}. */
  @Test
  void nobodyIsForgottenRemindedTwiceOrAtNight() {
    Outcome outcome = SimulationRun.run(4, 15, 20, 1);
    assertThat(outcome.missing()).isZero();
    assertThat(outcome.doubled()).isZero();
    assertThat(outcome.outside()).isZero();
    assertThat(outcome.crashes()).isGreaterThan(100);
    assertThat(outcome.weeks()).isGreaterThan(1_000);
    assertThat(outcome.skipped()).isLessThan(outcome.weeks() / 2);
  }
}
