package dev.annexbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.store.engine.Check;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
  /** More with {@code mvn test -Dtest=KillTest -Dkills=200}. */
  private static final int KILLS = Integer.getInteger("kills", 5);

  @TempDir private Path folder;
  private final Random random = new Random(27_001);

  @Test
  void noAcknowledgedClaimIsLostWhenTheProcessIsKilled() throws Exception {
    List<String> acknowledged = new ArrayList<>();
    for (int round = 0; round < KILLS; round++) {
      acknowledged.addAll(claimUntilKilled("round" + round));
    }
    try (Store store = Store.open(folder, Clock.systemUTC())) {
      System.out.println(KILLS + " kills, " + acknowledged.size() + " acknowledged claims");
      assertThat(acknowledged).hasSizeGreaterThan(KILLS * 20);
      assertThat(acknowledged).noneMatch(key -> store.inbox().claim(key));
      assertThat(store.checks()).allMatch(Check::ok);
    }
  }

  private List<String> claimUntilKilled(String round) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                ClaimingProcess.class.getName(),
                folder.toString(),
                round)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> acknowledged = new ArrayList<>();
    int killAfter = 20 + random.nextInt(200);
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        acknowledged.add(line);
        if (acknowledged.size() == killAfter) {
          // Through its handle, because the process itself would close what is still to be read.
          process.toHandle().destroyForcibly();
        }
      }
    }
    process.waitFor();
    return acknowledged;
  }
}
