package dev.annexbot.risk.level;

/** How likely it is: the rank of a step on the scale of likelihood, from 1. */
public record Likelihood(int rank) {
  public Likelihood {
    if (rank < 1) {
      throw new IllegalArgumentException("Likelihood starts at 1, not at " + rank);
    }
  }
}
