package dev.annexbot.schedule;

import dev.annexbot.schedule.Simulation.Outcome;

/** Many simulated histories, one after the other. Run by {@code .ci/simulate}. */
public final class SimulationRun {
  private SimulationRun() {}

  /** {@code arguments}: histories, managers in each, weeks of each, the first seed. */
  public static void main(String[] arguments) {
    int histories = Integer.parseInt(arguments[0]);
    int managers = Integer.parseInt(arguments[1]);
    int weeks = Integer.parseInt(arguments[2]);
    long seed = Long.parseLong(arguments[3]);
    Outcome all = run(histories, managers, weeks, seed);
    System.out.printf(
        "simulate: managers=%d weeks=%d crashes=%d moves=%d missing=%d doubled=%d outside_hours=%d"
            + " skipped=%d seed=%d%n",
        histories * managers,
        all.weeks(),
        all.crashes(),
        all.moves(),
        all.missing(),
        all.doubled(),
        all.outside(),
        all.skipped(),
        seed);
    System.exit(isFine(all) ? 0 : 1);
  }

  static Outcome run(int histories, int managers, int weeks, long seed) {
    Outcome all = Outcome.NONE;
    for (int each = 0; each < histories; each++) {
      Outcome one = new Simulation(seed + each, managers).run(weeks);
      if (!isFine(one)) {
        System.out.println("seed " + (seed + each) + ": " + one);
      }
      all = all.plus(one);
    }
    return all;
  }

  static boolean isFine(Outcome outcome) {
    return outcome.missing() == 0
        && outcome.doubled() == 0
        && outcome.outside() == 0
        && outcome.crashes() > 0
        && outcome.skipped() * 2 < outcome.weeks();
  }
}
