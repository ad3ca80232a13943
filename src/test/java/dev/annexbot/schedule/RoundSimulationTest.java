package dev.annexbot.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.schedule.RoundSimulation.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundSimulationTest {

  /** Many more with {@code .ci/simulate}. */
  @Test
  void nobodyIsForgottenAskedTwiceOrDisturbed(@TempDir Path folder) throws Exception {
    Outcome outcome = new RoundSimulation(1, folder.resolve("data")).run(3);
    assertThat(outcome.wrongs()).isEmpty();
    assertThat(outcome.weeks()).isGreaterThan(2);
    assertThat(outcome.asked()).isGreaterThan(20);
    assertThat(outcome.answered()).isGreaterThan(5);
    assertThat(outcome.crashes()).isGreaterThan(20);
  }
}
