package dev.annexbot.answer.telling;

import dev.annexbot.answer.understand.Content;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Page;
import dev.annexbot.standard.Section;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** How close a sentence is to a question: words that few pages have count more. */
final class Closeness {
  private final Map<String, Integer> pagesWith = new HashMap<>();
  private final int pages;

  /** Our pages have an end, so that all their sentences can be kept. */
  private final Map<String, Set<String>> wordsOf = new ConcurrentHashMap<>();

  Closeness(Catalogue catalogue) {
    catalogue.pages().forEach(this::read);
    pages = catalogue.provisions().size() + catalogue.topics().size();
  }

  private void read(Page page) {
    Set<String> words = new HashSet<>();
    for (Section section : page.sections()) {
      words.addAll(Content.of(section.text()));
    }
    words.forEach(each -> pagesWith.merge(each, 1, Integer::sum));
  }

  /** What a sentence of our pages is about, as stems. */
  Set<String> words(String sentence) {
    return wordsOf.computeIfAbsent(sentence, each -> Set.copyOf(Content.of(each)));
  }

  /** The share of the question's weight that the sentence has, 0 to 1. */
  double of(Set<String> question, String sentence) {
    return weighed(question).within(words(sentence));
  }

  /** Words with their weights, to be held against many texts. */
  Weighed weighed(Set<String> words) {
    Map<String, Double> weights = new HashMap<>();
    double all = 0;
    for (String each : words) {
      double weight = Math.log(1 + (pages + 1.0) / (pagesWith.getOrDefault(each, 0) + 0.5));
      weights.put(each, weight);
      all += weight;
    }
    return new Weighed(weights, all);
  }

  /** Words and what each weighs, with the sum of that. */
  record Weighed(Map<String, Double> weights, double all) {

    /** The share of the weight that other words have too, 0 to 1. */
    double within(Set<String> others) {
      return all == 0 ? 0 : shared(others) / all;
    }

    /** How like two texts are: the weight of the words that both have, 0 (none) to 1 (the same). */
    double like(Weighed other) {
      double both = all + other.all;
      return both == 0 ? 0 : 2 * shared(other.weights.keySet()) / both;
    }

    private double shared(Set<String> others) {
      double shared = 0;
      for (Map.Entry<String, Double> each : weights.entrySet()) {
        shared += others.contains(each.getKey()) ? each.getValue() : 0;
      }
      return shared;
    }
  }
}
