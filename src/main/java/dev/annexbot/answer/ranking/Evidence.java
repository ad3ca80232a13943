package dev.annexbot.answer.ranking;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** What speaks for each unit, one column of scores a source, before anything is weighed. */
final class Evidence {
  private final Map<Source, double[]> columns = new EnumMap<>(Source.class);
  private final int units;

  Evidence(int units) {
    this.units = units;
  }

  /** The scores of one source, to be filled; the place in it is the number of the unit. */
  double[] column(Source source) {
    return columns.computeIfAbsent(source, each -> new double[units]);
  }

  /** Whether anything speaks for any unit. */
  boolean any() {
    return columns.values().stream().anyMatch(each -> Arrays.stream(each).anyMatch(at -> at > 0));
  }

  /** The weighed sum for each unit. */
  double[] sum(Map<Source, Double> weights) {
    double[] sum = new double[units];
    columns.forEach(
        (source, column) -> {
          double weight = weights.getOrDefault(source, 0.0);
          for (int unit = 0; weight != 0 && unit < units; unit++) {
            sum[unit] += weight * column[unit];
          }
        });
    return sum;
  }
}
