package dev.annexbot.answer.telling;

import java.util.List;

/**
 * What is told: one thing first, then some more.
 *
 * @param lead answers the question
 * @param points what to do, or the detail; may be empty
 * @param inOrder whether the points are steps
 */
public record Telling(Quote lead, List<Quote> points, boolean inOrder) {
  public Telling {
    points = List.copyOf(points);
  }
}
