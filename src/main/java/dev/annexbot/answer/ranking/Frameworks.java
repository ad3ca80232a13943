package dev.annexbot.answer.ranking;

import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Crosswalk;
import dev.annexbot.standard.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Recognizes the text of another framework's requirement, with or without its number, and leads to
 * the provisions that the crosswalks relate it to.
 */
final class Frameworks {
  /** Below this likeness two texts only share a few words. */
  private static final double ALIKE = 0.6;

  private final Words words;
  private final List<Line> lines = new ArrayList<>();
  private final Map<String, List<Integer>> linesWith = new HashMap<>();

  /** One title or text of a framework. */
  private record Line(Set<String> terms, List<Integer> units) {}

  Frameworks(Catalogue catalogue, Map<Reference, Integer> units, Words words) {
    this.words = words;
    for (Crosswalk crosswalk : catalogue.crosswalks()) {
      for (Crosswalk.Row row : crosswalk.rows()) {
        List<Integer> led = row.references().stream().map(units::get).toList();
        add(row.title(), led);
        add(row.text(), led);
      }
    }
  }

  private void add(String text, List<Integer> units) {
    Set<String> terms = new HashSet<>(Words.terms(words.pages(), text));
    terms.forEach(
        term -> linesWith.computeIfAbsent(term, each -> new ArrayList<>()).add(lines.size()));
    lines.add(new Line(terms, units));
  }

  /**
   * Adds the likeness of the nearest requirements; a unit that several lead to gets more.
   *
   * @return the likeness of the nearest, 0 if none is alike
   */
  double add(Evidence evidence, String question) {
    Set<String> terms = new HashSet<>(Words.terms(words.pages(), question));
    double asked = terms.stream().mapToDouble(this::weight).sum();
    Map<Integer, Double> shared = new HashMap<>();
    for (String term : terms) {
      for (int line : linesWith.getOrDefault(term, List.of())) {
        shared.merge(line, weight(term), Double::sum);
      }
    }
    double[] column = evidence.column(Source.FRAMEWORK);
    double nearest = 0;
    for (Map.Entry<Integer, Double> each : shared.entrySet()) {
      Line line = lines.get(each.getKey());
      double whole = line.terms().stream().mapToDouble(this::weight).sum();
      double alike = 2 * each.getValue() / (asked + whole);
      if (alike >= ALIKE) {
        nearest = Math.max(nearest, alike);
        // Most of it counts once; that further requirements agree breaks ties.
        line.units().forEach(unit -> column[unit] = Math.max(column[unit], alike) + alike / 20);
      }
    }
    return nearest;
  }

  private double weight(String term) {
    int with = linesWith.getOrDefault(term, List.of()).size();
    return Math.log(1 + (lines.size() + 1.0) / (with + 0.5));
  }
}
