package dev.annexbot.answer.ranking;

import dev.annexbot.answer.index.Unit;
import dev.annexbot.answer.meaning.Meant;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How much of a question is known at all. No single one tells off-topic from in-scope; each is a
 * hint.
 *
 * @param coverage the share of the question's weight that the best of three pages knows, 0 to 1;
 *     rare words weigh more
 * @param unheard whether no page knows any of its words
 * @param nearest the question that people ask which is most like it
 * @param framework how like it is to a requirement of another framework, 0 to 1
 * @param closeness how near in meaning the nearest question is that people ask, about 0 to 1; empty
 *     while or where there are no vectors
 * @param meaning what the question itself means; empty likewise
 */
public record Signals(
    double coverage,
    boolean unheard,
    Optional<Nearest> nearest,
    double framework,
    OptionalDouble closeness,
    Optional<Meant> meaning) {

  /**
   * A question that people ask.
   *
   * @param likeness the weight of the words both have, 0 (none) to 1 (the same words)
   */
  public record Nearest(String question, Unit unit, double likeness) {}

  /** How like the nearest question is; 0 if there is none. */
  public double likeness() {
    return nearest.map(Nearest::likeness).orElse(0.0);
  }
}
