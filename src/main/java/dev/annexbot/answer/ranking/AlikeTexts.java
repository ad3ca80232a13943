package dev.annexbot.answer.ranking;

import dev.annexbot.answer.index.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Short texts that lead to pages; finds those that say nearly the same as a question. */
final class AlikeTexts {
  private final double least;
  private final Words words;
  private final List<Line> lines = new ArrayList<>();
  private final Map<String, List<Integer>> linesWith = new HashMap<>();

  /** A text and the numbers of the units it leads to. */
  private record Line(Set<String> terms, List<Integer> units) {}

  /** Below the likeness {@code least} (0 to 1) two texts only share a few words. */
  AlikeTexts(double least, Words words) {
    this.least = least;
    this.words = words;
  }

  void put(String text, List<Integer> units) {
    Set<String> terms = new HashSet<>(Words.terms(words.pages(), text));
    terms.forEach(
        term -> linesWith.computeIfAbsent(term, each -> new ArrayList<>()).add(lines.size()));
    lines.add(new Line(terms, units));
  }

  /**
   * Adds the likeness of the nearest texts to a column; a unit that several lead to gets more.
   *
   * @param terms the question's, each once
   * @return the likeness of the nearest, 0 if none is alike
   */
  double add(double[] column, Set<String> terms) {
    double asked = 0;
    double[] shared = new double[lines.size()];
    for (String term : terms) {
      double weight = weight(term);
      asked += weight;
      for (int line : linesWith.getOrDefault(term, List.of())) {
        shared[line] += weight;
      }
    }
    double nearest = 0;
    for (int number = 0; number < shared.length; number++) {
      // Whatever else the text has can only make it less alike.
      if (shared[number] > 0 && 2 * shared[number] >= least * asked) {
        nearest = Math.max(nearest, add(column, lines.get(number), shared[number], asked));
      }
    }
    return nearest;
  }

  private double add(double[] column, Line line, double shared, double asked) {
    double whole = line.terms().stream().mapToDouble(this::weight).sum();
    double alike = 2 * shared / (asked + whole);
    if (alike < least) {
      return 0;
    }
    // Most of it counts once; that further texts agree breaks ties.
    line.units().forEach(unit -> column[unit] = Math.max(column[unit], alike) + alike / 20);
    return alike;
  }

  private double weight(String term) {
    int with = linesWith.getOrDefault(term, List.of()).size();
    return Math.log(1 + (lines.size() + 1.0) / (with + 0.5));
  }
}
