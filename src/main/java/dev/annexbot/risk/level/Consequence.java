package dev.annexbot.risk.level;

/** How bad it would be: the rank of a step on the scale of consequence, from 1. */
public record Consequence(int rank) {
  public Consequence {
    if (rank < 1) {
      throw new IllegalArgumentException("Consequence starts at 1, not at " + rank);
    }
  }
}
