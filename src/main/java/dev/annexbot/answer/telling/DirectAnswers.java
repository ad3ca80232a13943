package dev.annexbot.answer.telling;

import dev.annexbot.answer.meaning.Meaning;
import dev.annexbot.answer.understand.Shape;
import dev.annexbot.answer.understand.Text;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.DirectAnswer;
import dev.annexbot.standard.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the direct answer of a page that fits a question: by the words that both questions have,
 * and by their meaning once it is known. Safe for many threads.
 */
final class DirectAnswers {
  /** From here on two questions of one shape may ask the same. */
  private static final Least SAME = new Least(0.62, 0.74, 0.6);

  /** The same for two that ask in another shape. */
  private static final Least OTHERWISE = new Least(0.75, 0.88, 0.74);

  /** From here on nobody would doubt it, whatever their shapes are. */
  private static final Least SURELY = new Least(0.8, 0.88, 0.84);

  /** So many of their words two questions must share at least, however near their meaning is. */
  private static final double SHARED = 0.4;

  /** Opens an answer that only fits a question which can be answered so. */
  private static final Pattern YES_OR_NO = Pattern.compile("^(?:Yes|No)\\b.*", Pattern.DOTALL);

  private final Closeness closeness;
  private final Map<Page, List<Known>> known;
  private volatile Map<String, byte[]> vectors = Map.of();

  /** A question, what it is about, and what answers it. */
  private record Known(
      String question, Set<String> words, Set<Shape> shapes, DirectAnswer answer) {}

  /**
   * How well a direct answer fits, by its words and, where that is known, by its meaning, 0 to 1.
   */
  private record Fit(DirectAnswer answer, double words, OptionalDouble meaning) {
    double likeness() {
      return meaning.isPresent() ? (words + meaning.getAsDouble()) / 2 : words;
    }

    boolean reaches(Least least) {
      return meaning.isPresent()
          ? (meaning.getAsDouble() >= least.meaning() && words >= SHARED)
              || meaning.getAsDouble() >= SURELY.meaning()
              || likeness() >= least.middle()
          : words >= least.words();
    }
  }

  /** How like two questions must be: by their words alone, by meaning, by the middle of both. */
  private record Least(double words, double meaning, double middle) {}

  DirectAnswers(Catalogue catalogue, Closeness closeness) {
    this.closeness = closeness;
    Map<Page, List<Known>> all = new HashMap<>();
    pages(catalogue)
        .filter(page -> !page.direct().isEmpty())
        .forEach(page -> all.put(page, known(page)));
    this.known = Map.copyOf(all);
  }

  private static Stream<Page> pages(Catalogue catalogue) {
    return Stream.concat(
        catalogue.provisions().stream().map(each -> each.page()),
        catalogue.topics().stream().map(each -> each.page()));
  }

  private List<Known> known(Page page) {
    return page.direct().stream()
        .flatMap(
            answer ->
                answer.questions().stream()
                    .map(each -> new Known(each, closeness.words(each), shapes(each), answer)))
        .toList();
  }

  /** From then on meaning counts beside words. */
  void learn(Meaning meaning) {
    List<String> questions = new ArrayList<>();
    known.values().forEach(all -> all.forEach(each -> questions.add(each.question())));
    List<byte[]> all = meaning.ofAll(questions);
    Map<String, byte[]> learned = new HashMap<>();
    for (int at = 0; at < all.size(); at++) {
      learned.put(questions.get(at), all.get(at));
    }
    vectors = Map.copyOf(learned);
  }

  /** What answers the question directly; empty if nobody has written that. */
  Optional<DirectAnswer> find(Page page, Enquiry enquiry) {
    return best(page, enquiry, SAME).map(Fit::answer);
  }

  /** Whether the page surely answers just that, whatever its words are. */
  boolean surelyKnows(Page page, Enquiry enquiry) {
    return best(page, enquiry, SURELY).isPresent();
  }

  private Optional<Fit> best(Page page, Enquiry enquiry, Least least) {
    Set<Shape> asked = Shape.of(enquiry.text());
    return known.getOrDefault(page, List.of()).stream()
        .flatMap(
            each ->
                Optional.of(fit(each, enquiry))
                    .filter(fit -> fit.reaches(stricter(least, asked, each)))
                    .stream())
        .max(Comparator.comparingDouble(Fit::likeness));
  }

  private static Least stricter(Least least, Set<Shape> asked, Known known) {
    boolean yes = YES_OR_NO.matcher(known.answer().text()).matches();
    return Shape.clash(asked, known.shapes()) || (yes && !Shape.mayBeYesOrNo(asked))
        ? SURELY
        : least.equals(SAME) && Collections.disjoint(asked, known.shapes()) ? OTHERWISE : least;
  }

  private static Set<Shape> shapes(String question) {
    return Shape.of(Text.of(question));
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
                .findFirst());
  }
}
