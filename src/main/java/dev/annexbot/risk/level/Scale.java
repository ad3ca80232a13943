package dev.annexbot.risk.level;

import java.util.List;

/** A qualitative scale: its steps from the lowest, each with a definition. */
public record Scale(List<Step> steps) {
  public Scale {
    steps = List.copyOf(steps);
    if (steps.size() < 2) {
      throw new IllegalArgumentException("A scale has at least two steps, not " + steps.size());
    }
  }

  /** One step. */
  public record Step(String name, String definition) {}

  public int size() {
    return steps.size();
  }

  public boolean has(int rank) {
    return rank >= 1 && rank <= steps.size();
  }

  /** The step with this rank, from 1. */
  public Step at(int rank) {
    if (!has(rank)) {
      throw new IllegalArgumentException(
          "The scale has ranks 1 to " + steps.size() + ", and no " + rank);
    }
    return steps.get(rank - 1);
  }
}
