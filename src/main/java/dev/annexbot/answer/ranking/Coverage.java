package dev.annexbot.answer.ranking;

import dev.annexbot.standard.Section;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much of what was asked a page knows: rare words weigh more than common ones. */
final class Coverage {
  private final Words words;
  private final IdentityHashMap<Unit, Set<String>> terms = new IdentityHashMap<>();
  private final Map<String, Integer> pagesWith = new HashMap<>();
  private final double[] weights;

  Coverage(List<Unit> units, Words words) {
    this.words = words;
    for (Unit unit : units) {
      Set<String> all = new HashSet<>(Words.terms(words.pages(), text(unit)));
      terms.put(unit, all);
      all.forEach(term -> pagesWith.merge(term, 1, Integer::sum));
    }
    weights = new double[units.size() + 1];
    for (int pages = 0; pages < weights.length; pages++) {
      weights[pages] = Math.log(1 + (units.size() + 1.0) / (pages + 0.5));
    }
  }

  /** One word of a question: what may stand for it, and how much it weighs. */
  private record Wanted(Set<String> alternatives, double weight) {}

  /** A question, ready to be held against pages. */
  final class Of {
    private final List<Wanted> wanted;
    private final double all;

    private Of(List<Wanted> wanted) {
      this.wanted = wanted;
      this.all = wanted.stream().mapToDouble(Wanted::weight).sum();
    }

    /** The share of the question's weight that the page knows, 0 to 1. */
    double in(Unit unit) {
      Set<String> known = terms.getOrDefault(unit, Set.of());
      double found =
          wanted.stream()
              .filter(word -> word.alternatives().stream().anyMatch(known::contains))
              .mapToDouble(Wanted::weight)
              .sum();
      return all == 0 ? 0 : found / all;
    }

    /** The weight of all its words together. */
    double weight() {
      return all;
    }

    /** Whether no page knows any of its words. */
    boolean unheard() {
      return wanted.stream()
          .noneMatch(word -> word.alternatives().stream().anyMatch(pagesWith::containsKey));
    }
  }

  Of of(String question) {
    return new Of(
        Words.terms(words.plain(), question).stream().distinct().map(this::wanted).toList());
  }

  private Wanted wanted(String word) {
    Set<String> alternatives = new HashSet<>(Words.terms(words.questions(), word));
    int pages =
        alternatives.stream().mapToInt(term -> pagesWith.getOrDefault(term, 0)).max().orElse(0);
    return new Wanted(alternatives, weights[pages]);
  }

  /** How much a term weighs: the fewer pages have it, the more. */
  double weight(String term) {
    return weights[pagesWith.getOrDefault(term, 0)];
  }

  private static String text(Unit unit) {
    StringBuilder text = new StringBuilder(unit.title());
    unit.page().alsoCalled().forEach(each -> text.append(". ").append(each));
    unit.page().asked().forEach(each -> text.append(". ").append(each));
    for (Section section : unit.page().sections()) {
      text.append(". ").append(section.text());
    }
    return text.toString();
  }
}
