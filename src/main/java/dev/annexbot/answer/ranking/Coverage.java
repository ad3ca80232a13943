package dev.annexbot.answer.ranking;

import dev.annexbot.answer.index.AskedWords;
import dev.annexbot.answer.index.Unit;
import dev.annexbot.answer.index.Words;
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
      weights[pages] = AskedWords.rarity(pages, units.size());
    }
  }

  /** A question, ready to be held against pages. */
  final class Of {
    private final AskedWords asked;

    private Of(AskedWords asked) {
      this.asked = asked;
    }

    /** The share of the question's weight that the page knows, 0 to 1. */
    double in(Unit unit) {
      return asked.in(terms.getOrDefault(unit, Set.of()));
    }

    /** The weight of all its words together. */
    double weight() {
      return asked.weight();
    }

    /** Whether no page knows any of its words. */
    boolean unheard() {
      return asked.count(pagesWith.keySet()) == 0;
    }
  }

  Of of(String question) {
    return new Of(new AskedWords(question, words, this::weight));
  }

  private double weight(Set<String> alternatives) {
    return weights[
        alternatives.stream().mapToInt(term -> pagesWith.getOrDefault(term, 0)).max().orElse(0)];
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
