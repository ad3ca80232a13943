package dev.annexbot.answer.ranking;

import dev.annexbot.answer.index.PageIndex;
import dev.annexbot.answer.index.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** How like a question is to those that people ask: the weight of the words that both have. */
final class Likeness {
  private final PageIndex index;
  private final Words words;
  private final Coverage coverage;

  /** Of those that were candidates before; most never are. */
  private final AtomicReferenceArray<@Nullable Set<String>> terms;

  Likeness(PageIndex index, Words words, Coverage coverage) {
    this.index = index;
    this.words = words;
    this.coverage = coverage;
    this.terms = new AtomicReferenceArray<>(index.asked().size());
  }

  /**
   * The nearest among {@code candidates}, which are places in {@link PageIndex#asked()}.
   *
   * @param asked the terms of the question
   */
  Optional<Signals.Nearest> nearest(Set<String> asked, List<Integer> candidates) {
    return candidates.stream()
        .map(
            number ->
                new Signals.Nearest(
                    index.asked().get(number).text(),
                    index.unit(index.asked().get(number).unit()),
                    between(asked, terms(number))))
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

  private Set<String> terms(int number) {
    Set<String> known = terms.get(number);
    if (known == null) {
      known = Set.copyOf(Words.terms(words.pages(), index.asked().get(number).text()));
      terms.set(number, known);
    }
    return known;
  }
}
