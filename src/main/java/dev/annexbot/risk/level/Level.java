package dev.annexbot.risk.level;

/** A level of risk: its rank from 1, the lowest, and its name. */
public record Level(int rank, String name) {
  public boolean isAbove(Level other) {
    return rank > other.rank;
  }
}
