package dev.annexbot.answer.telling;

import java.util.List;

/**
 * What is told: one thing first, then some more.
 *
 * @param lead answers the question
 * @param points what to do, or the detail; may be empty
 * @param inOrder whether the points are steps
 * @param notes what else must not be missed, each under its heading; may be empty
 */
public record Telling(Quote lead, List<Quote> points, boolean inOrder, List<Note> notes) {
  public Telling {
    points = List.copyOf(points);
    notes = List.copyOf(notes);
  }

  Telling(Quote lead, List<Quote> points, boolean inOrder) {
    this(lead, points, inOrder, List.of());
  }

  /** The same with {@code other} as the one thing that is told first. */
  Telling ledBy(Quote other) {
    return new Telling(other, points, inOrder, notes);
  }

  /** A paragraph under the heading it has on its page. */
  public record Note(String heading, Quote quote) {}
}
