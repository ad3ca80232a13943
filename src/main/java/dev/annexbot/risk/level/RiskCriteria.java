package dev.annexbot.risk.level;

import java.util.List;

/**
 * By what risks are measured; data, so that another matrix needs no programmer.
 *
 * @param name e.g. {@code 5x5}
 * @param version stored with each rating, e.g. {@code 2026-11}
 * @param grid the rank of the level by likelihood (outer) and consequence (inner), from the lowest
 * @param acceptable the highest rank that may stay as it is without anybody's acceptance
 */
public record RiskCriteria(String name, String version, Scales scales, Grid grid, int acceptable) {

  /** Both scales, and the levels of risk with what each asks of us. */
  public record Scales(Scale likelihood, Scale consequence, Scale levels) {}

  /** The matrix: ranks of levels, a row for each likelihood. */
  public record Grid(List<List<Integer>> rows) {
    public Grid {
      rows = rows.stream().map(List::copyOf).toList();
    }

    public int at(Likelihood likelihood, Consequence consequence) {
      return rows.get(likelihood.rank() - 1).get(consequence.rank() - 1);
    }
  }

  public Scale likelihood() {
    return scales.likelihood();
  }

  public Scale consequence() {
    return scales.consequence();
  }

  /** Name and version together, as each rating keeps them. */
  public String label() {
    return name + " " + version;
  }

  public Level level(Likelihood likelihood, Consequence consequence) {
    return level(grid.at(likelihood, consequence));
  }

  /** The level with this rank, from 1. */
  public Level level(int rank) {
    return new Level(rank, scales.levels().at(rank).name());
  }

  /** What a level asks of us. */
  public String meaning(Level level) {
    return scales.levels().has(level.rank()) ? scales.levels().at(level.rank()).definition() : "";
  }

  /** Whether both ranks are on the scales. */
  public boolean fits(Assessment assessment) {
    return likelihood().has(assessment.likelihood().rank())
        && consequence().has(assessment.consequence().rank());
  }

  public boolean isAcceptable(Level level) {
    return level.rank() <= acceptable;
  }

  /** The rating that an assessment gets by these criteria. */
  public Rating rate(Assessment assessment) {
    return new Rating(
        assessment, level(assessment.likelihood(), assessment.consequence()), label());
  }
}
