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
import java.util.stream.Stream;

/** How close a sentence is to a question: words that few pages have count more. */
final class Closeness {
  private final Map<String, Integer> pagesWith = new HashMap<>();
  private final int pages;

  /** Our pages have an end, so that all their sentences can be kept. */
  private final Map<String, Set<String>> wordsOf = new ConcurrentHashMap<>();

  Closeness(Catalogue catalogue) {
    Stream.concat(
            catalogue.provisions().stream().map(each -> each.page()),
            catalogue.topics().stream().map(each -> each.page()))
        .forEach(this::read);
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
    return within(question, words(sentence));
  }

  /** The share of the question's weight that the words have, 0 to 1. */
  double within(Set<String> question, Set<String> words) {
    double all = 0;
    double shared = 0;
    for (String each : question) {
      double weight = weight(each);
      all += weight;
      shared += words.contains(each) ? weight : 0;
    }
    return all == 0 ? 0 : shared / all;
  }

  /** How like two texts are: the weight of the words that both have, 0 (none) to 1 (the same). */
  double between(Set<String> one, Set<String> other) {
    double all = weight(one) + weight(other);
    double shared = one.stream().filter(other::contains).mapToDouble(this::weight).sum();
    return all == 0 ? 0 : 2 * shared / all;
  }

  private double weight(Set<String> words) {
    return words.stream().mapToDouble(this::weight).sum();
  }

  private double weight(String word) {
    return Math.log(1 + (pages + 1.0) / (pagesWith.getOrDefault(word, 0) + 0.5));
  }
}
