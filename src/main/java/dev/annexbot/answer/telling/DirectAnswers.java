package dev.annexbot.answer.telling;

import dev.annexbot.answer.meaning.Meaning;
import dev.annexbot.answer.understand.Text;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.DirectAnswer;
import dev.annexbot.standard.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the direct answer of a page that fits a question: by the words that both questions have,
 * and by their meaning once it is known. Safe for many threads.
 */
final class DirectAnswers {
  private final Closeness closeness;

  /** By the page itself, for to compare two pages would mean to read both. */
  private final IdentityHashMap<Page, List<Known>> known = new IdentityHashMap<>();

  private volatile Map<String, byte[]> vectors = Map.of();

  /** A question, what it is about, what it wants, and what answers it. */
  private record Known(String question, Set<String> words, Wanted wanted, DirectAnswer answer) {}

  DirectAnswers(Catalogue catalogue, Closeness closeness) {
    this.closeness = closeness;
    Stream.concat(
            catalogue.provisions().stream().map(each -> each.page()),
            catalogue.topics().stream().map(each -> each.page()))
        .forEach(page -> known.put(page, known(page)));
  }

  private List<Known> known(Page page) {
    List<Known> all = new ArrayList<>();
    for (DirectAnswer answer : page.direct()) {
      for (String question : answer.questions()) {
        Wanted wanted = Wanted.of(Text.of(question));
        all.add(new Known(question, closeness.words(question), wanted, answer));
      }
    }
    return List.copyOf(all);
  }

  /** From then on meaning counts beside words. */
  void learn(Meaning meaning) {
    List<String> questions =
        known.values().stream().flatMap(List::stream).map(Known::question).distinct().toList();
    List<byte[]> all = meaning.ofAll(questions);
    Map<String, byte[]> learned = new HashMap<>();
    for (int at = 0; at < all.size(); at++) {
      learned.put(questions.get(at), all.get(at));
    }
    vectors = Map.copyOf(learned);
  }

  /** What answers the question directly; empty if nobody has written that. */
  Optional<Fit> find(Page page, Enquiry enquiry) {
    return known.getOrDefault(page, List.of()).stream()
        .map(each -> fit(each, enquiry))
        .filter(Fit::isSame)
        .max(Comparator.comparingDouble(Fit::likeness));
  }

  private Fit fit(Known each, Enquiry enquiry) {
    byte[] vector = vectors.get(each.question());
    return new Fit(
        each.answer(),
        closeness.between(enquiry.words(), each.words()),
        vector == null
            ? OptionalDouble.empty()
            : enquiry.meaning().stream()
                .mapToDouble(asked -> Meaning.nearness(vector, asked))
                .findFirst(),
        each.wanted() == enquiry.wanted());
  }
}
