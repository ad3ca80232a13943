package dev.annexbot.answer.ranking;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How like a question is to those that people ask: the weight of the words that both have. */
final class Likeness {
  private final PageIndex index;
  private final Words words;
  private final Coverage coverage;
  private final List<Set<String>> terms;

  Likeness(PageIndex index, Words words, Coverage coverage) {
    this.index = index;
    this.words = words;
    this.coverage = coverage;
    this.terms = index.asked().stream().map(each -> terms(each.text())).toList();
  }

  /** The nearest among {@code candidates}, which are places in {@link PageIndex#asked()}. */
  Optional<Signals.Nearest> nearest(String question, List<Integer> candidates) {
    Set<String> asked = terms(question);
    return candidates.stream()
        .map(
            number ->
                new Signals.Nearest(
                    index.asked().get(number).text(),
                    index.unit(index.asked().get(number).unit()),
                    between(asked, terms.get(number))))
        .max(Comparator.comparingDouble(Signals.Nearest::likeness));
  }

  private double between(Set<String> one, Set<String> other) {
    double shared = one.stream().filter(other::contains).mapToDouble(coverage::weight).sum();
    double all = weight(one) + weight(other);
    return all == 0 ? 0 : 2 * shared / all;
  }

  private double weight(Set<String> all) {
    return all.stream().mapToDouble(coverage::weight).sum();
  }

  private Set<String> terms(String text) {
    return new HashSet<>(Words.terms(words.pages(), text));
  }
}
