package dev.annexbot.answer.own;

import dev.annexbot.answer.ranking.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/** A question, as words that weigh the more the fewer passages have them. */
final class Asked {
  /** One word of a question: what may stand for it, and how much it weighs. */
  private record Wanted(Set<String> alternatives, double weight) {}

  private final List<Wanted> wanted;
  private final double all;

  /**
   * Reads a question.
   *
   * @param having in how many of all passages a term stands
   */
  Asked(String question, Words words, ToIntFunction<String> having, int passages) {
    wanted =
        Words.terms(words.plain(), question).stream()
            .distinct()
            .map(word -> new HashSet<>(Words.terms(words.questions(), word)))
            .map(each -> new Wanted(each, weight(each, having, passages)))
            .toList();
    all = wanted.stream().mapToDouble(Wanted::weight).sum();
  }

  private static double weight(Set<String> terms, ToIntFunction<String> having, int passages) {
    int most = terms.stream().mapToInt(having).max().orElse(0);
    return Math.log(1 + (passages + 1.0) / (most + 0.5));
  }

  /** Whether there is enough of it to be sure about anything. */
  boolean saysEnough() {
    return wanted.size() > 1;
  }

  /** The share of its weight that those terms have, 0 to 1. */
  double in(Set<String> terms) {
    double found =
        wanted.stream()
            .filter(word -> word.alternatives().stream().anyMatch(terms::contains))
            .mapToDouble(Wanted::weight)
            .sum();
    return all == 0 ? 0 : found / all;
  }

  /** How many of its words those terms have. */
  long count(Set<String> terms) {
    return wanted.stream()
        .filter(word -> word.alternatives().stream().anyMatch(terms::contains))
        .count();
  }
}
