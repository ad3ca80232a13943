package dev.annexbot.answer.ranking;

import dev.annexbot.standard.Provision;
import dev.annexbot.standard.Reference;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What fits a question.
 *
 * @param text the question as it was searched, its spelling mended
 * @param units the pages, best first; none if no word of it is known
 * @param signals how much of the question is known at all
 */
public record Ranked(String text, List<Scored> units, Signals signals) {
  public Ranked {
    units = List.copyOf(units);
  }

  /**
   * Each clause and control once, best first. A number's own page counts in full; a topic lends a
   * part of its score to the numbers it rests on, less to each further one, so that it helps where
   * their own pages say little and does not push them down where they say it themselves.
   */
  public Map<Reference, Double> references() {
    Map<Reference, Double> scores = new LinkedHashMap<>();
    for (Scored each : units) {
      double share = each.unit().topic().isEmpty() ? 1 : Weights.TOPIC;
      for (Provision provision : each.unit().provisions()) {
        scores.merge(provision.reference(), each.score() * share, Math::max);
        share *= Weights.FURTHER;
      }
    }
    Map<Reference, Double> sorted = new LinkedHashMap<>();
    scores.entrySet().stream()
        .sorted(Map.Entry.<Reference, Double>comparingByValue(Comparator.reverseOrder()))
        .forEach(each -> sorted.put(each.getKey(), each.getValue()));
    return sorted;
  }
}
