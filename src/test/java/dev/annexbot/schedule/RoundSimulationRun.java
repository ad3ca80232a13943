package dev.annexbot.schedule;

import dev.annexbot.schedule.RoundSimulation.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;

/** Many simulated histories of rounds, one after the other. Run by {@code .ci/simulate}. */
public final class RoundSimulationRun {
  private RoundSimulationRun() {}

  /** {@code arguments}: histories, weeks of each, the first seed, a folder for the databases. */
  public static void main(String[] arguments) throws Exception {
    int histories = Integer.parseInt(arguments[0]);
    int weeks = Integer.parseInt(arguments[1]);
    long first = Long.parseLong(arguments[2]);
    Path folder = Files.createTempDirectory(Path.of(arguments[3]), "rounds");
    long wrongs = 0;
    long asked = 0;
    long answered = 0;
    long crashes = 0;
    long decided = 0;
    for (long seed = first; seed < first + histories; seed++) {
      Outcome one = new RoundSimulation(seed, folder.resolve("seed-" + seed)).run(weeks);
      for (String wrong : one.wrongs()) {
        System.out.println("seed " + seed + ": " + wrong);
      }
      wrongs += one.wrongs().size();
      decided += one.weeks();
      asked += one.asked();
      answered += one.answered();
      crashes += one.crashes();
    }
    System.out.printf(
        "simulate rounds: histories=%d weeks=%d asked=%d answered=%d crashes=%d wrong=%d seed=%d%n",
        histories, decided, asked, answered, crashes, wrongs, first);
    System.exit(wrongs == 0 && crashes > 0 ? 0 : 1);
  }
}
