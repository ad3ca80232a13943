package dev.annexbot.answer.index;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** A question, as words that weigh the more the fewer texts have them. */
public final class AskedWords {
  /** One word of a question: what may stand for it, and how much it weighs. */
  private record Wanted(Set<String> alternatives, double weight) {}

  private final List<Wanted> wanted;
  private final double all;

  /**
   * Reads a question.
   *
   * @param weight of a word, by the terms that may stand for it; see {@link #rarity}
   */
  public AskedWords(String question, Words words, ToDoubleFunction<Set<String>> weight) {
    wanted =
        Words.terms(words.plain(), question).stream()
            .distinct()
            .map(word -> new HashSet<>(Words.terms(words.questions(), word)))
            .map(each -> new Wanted(each, weight.applyAsDouble(each)))
            .toList();
    all = wanted.stream().mapToDouble(Wanted::weight).sum();
  }

  /** What a word weighs that stands in so many of all texts. */
  public static double rarity(int having, int texts) {
    return Math.log(1 + (texts + 1.0) / (having + 0.5));
  }

  /** Whether there is enough of it to be sure about anything. */
  public boolean saysEnough() {
    return wanted.size() > 1;
  }

  /** The weight of all its words together. */
  public double weight() {
    return all;
  }

  /** The share of its weight that those terms have, 0 to 1. */
  public double in(Set<String> terms) {
    double found =
        wanted.stream()
            .filter(word -> word.alternatives().stream().anyMatch(terms::contains))
            .mapToDouble(Wanted::weight)
            .sum();
    return all == 0 ? 0 : found / all;
  }

  /** How many of its words those terms have. */
  public long count(Set<String> terms) {
    return wanted.stream()
        .filter(word -> word.alternatives().stream().anyMatch(terms::contains))
        .count();
  }
}
