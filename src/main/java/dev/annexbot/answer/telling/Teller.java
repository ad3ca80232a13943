package dev.annexbot.answer.telling;

import dev.annexbot.answer.meaning.Meaning;
import dev.annexbot.answer.understand.Aspect;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Section;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Chooses what to tell from a page: what answers the question directly, or else the sentence that
 * is closest to it, then what to do.
 */
public final class Teller {
  private static final int POINTS = 4;
  private static final int STEPS = 3;
  private static final int FIRST_AID = 8;

  /** How much closer than "In short" another sentence must be to come first. */
  private static final double CLOSER = 0.2;

  private static final double CLOSE = 0.4;
  private static final int SHARED = 2;
  private static final List<String> LEADING =
      List.of(
          Section.FOR_ME, "In more detail", "What must be done", "A common mistake", "Who does it");
  private static final String STEP = "What to do first";
  private static final List<String> CALMING = List.of("Whom to tell", "You are not in trouble");
  private static final String FIVE_MINUTES = "In the next five minutes";

  /** A sentence that begins so needs the one before it. */
  private static final Pattern LEANS =
      Pattern.compile(
          "(?i)^(?:it|its|they|their|this|these|that|those|then|so|but|and|or|otherwise|both|some|others?|he|she|also|instead|even|here|there|in"
              + " 2013 this)\\b.*");

  private final Closeness closeness;
  private final DirectAnswers directAnswers;

  public Teller(Catalogue catalogue) {
    closeness = new Closeness(catalogue);
    directAnswers = new DirectAnswers(catalogue, closeness);
  }

  /** From then on the meaning of a question counts beside its words. */
  public void learn(Meaning meaning) {
    directAnswers.learn(meaning);
  }

  /** Whether somebody has written what answers just that, beyond doubt. */
  public boolean surelyKnows(Source source, Enquiry question) {
    return directAnswers.find(source.page(), question).filter(Fit::isSure).isPresent();
  }

  /** What a page says in one or two sentences; every page does. */
  public static Quote inShort(Source source) {
    return Quote.whole(source, Section.IN_SHORT).findFirst().orElseThrow();
  }

  /** What the page says in short, and then what it says to the question. */
  public Telling plainly(Source source, Enquiry question) {
    Quote inShort = inShort(source);
    return new Telling(inShort, points(source, question.words(), inShort), false);
  }

  /** What the page says to the question. */
  public Telling tell(Source source, Enquiry question) {
    Optional<Quote> direct = direct(source, question);
    Quote inShort = inShort(source);
    if (source.isFirstAid()) {
      return firstAid(source, direct.orElse(inShort));
    }
    Telling told = byAspect(source, question, inShort);
    return direct.map(told::ledBy).orElse(told);
  }

  private Telling byAspect(Source source, Enquiry question, Quote inShort) {
    Set<String> asked = question.words();
    return switch (Aspect.of(question.text())) {
      case AUDITOR -> listed(inShort, among(source, each -> Quote.items(each, Section.AUDITOR)));
      case DOCUMENTED -> documented(source, inShort, asked);
      case WHO -> who(source, inShort, asked);
      case STEPS -> steps(source, inShort, asked);
      case MEANING -> new Telling(inShort, points(source, asked, inShort), false);
      case MISTAKES -> listed(inShort, mistakes(source));
      case EXAMPLE -> example(source, inShort, asked);
      case ANY -> close(source, inShort, asked);
    };
  }

  /** What answers just that; what a word means, the page about it says itself, in short. */
  private Optional<Quote> direct(Source source, Enquiry question) {
    boolean meaning = source.isConcept() && Aspect.of(question.text()) == Aspect.MEANING;
    return meaning
        ? Optional.empty()
        : directAnswers
            .find(source.page(), question)
            .map(each -> Quote.direct(source, each.answer()));
  }

  /** The steps, and then whatever calms down and leads to people. */
  private static Telling firstAid(Source source, Quote lead) {
    List<Telling.Note> notes =
        CALMING.stream()
            .flatMap(
                heading ->
                    Quote.whole(source, heading).map(quote -> new Telling.Note(heading, quote)))
            .toList();
    List<Quote> steps = Quote.items(source, FIVE_MINUTES).limit(FIRST_AID).toList();
    return new Telling(lead, steps, true, notes);
  }

  private static Telling listed(Quote lead, Stream<Quote> points) {
    return new Telling(lead, points.limit(POINTS + 1).toList(), false);
  }

  private Telling documented(Source source, Quote inShort, Set<String> asked) {
    return among(source, each -> Quote.paragraph(each, "What must be documented"))
        .findFirst()
        .map(each -> new Telling(each, points(source, asked, each), false))
        .orElseGet(() -> close(source, inShort, asked));
  }

  private Telling who(Source source, Quote inShort, Set<String> asked) {
    return among(source, each -> Quote.paragraph(each, "Who does it"))
        .findFirst()
        .map(each -> new Telling(each, points(source, asked, each), false))
        .orElseGet(() -> close(source, inShort, asked));
  }

  private Telling steps(Source source, Quote inShort, Set<String> asked) {
    List<Quote> steps = among(source, each -> Quote.items(each, STEP)).limit(STEPS).toList();
    Telling close = close(source, inShort, asked);
    // A colleague asks "how do I"; only where nothing for colleagues fits do the company's steps.
    boolean forMe =
        close.points().stream()
            .anyMatch(each -> closeness.of(asked, each.text()) >= CLOSE && shares(asked, each));
    return steps.isEmpty() || forMe ? close : new Telling(close.lead(), steps, true);
  }

  /** From the page itself, or else from the page of the first provision that has such a section. */
  private static Stream<Quote> among(Source source, Function<Source, Stream<Quote>> section) {
    return Stream.concat(
            Stream.of(source),
            source.restsOn().stream()
                .map(each -> new Source(each.page(), List.of(each), Optional.empty())))
        .map(each -> section.apply(each).toList())
        .filter(each -> !each.isEmpty())
        .findFirst()
        .stream()
        .flatMap(List::stream);
  }

  private static Stream<Quote> mistakes(Source source) {
    return Stream.concat(
        Quote.items(source, "What goes wrong"), Quote.whole(source, "A common mistake"));
  }

  private Telling example(Source source, Quote inShort, Set<String> asked) {
    return Quote.whole(source, "An example")
        .findFirst()
        .map(each -> new Telling(inShort, List.of(each), false))
        .orElseGet(() -> close(source, inShort, asked));
  }

  /** The closest sentence first, if it is much closer than "In short". */
  private Telling close(Source source, Quote inShort, Set<String> asked) {
    double least = Math.max(CLOSE, closeness.of(asked, inShort.text()) + CLOSER);
    Quote lead =
        LEADING.stream()
            .flatMap(heading -> Quote.items(source, heading))
            .filter(each -> !LEANS.matcher(each.text()).matches())
            .filter(each -> closeness.of(asked, each.text()) >= least)
            .filter(each -> shares(asked, each))
            .max(Comparator.comparingDouble(each -> closeness.of(asked, each.text())))
            .orElse(inShort);
    return new Telling(lead, points(source, asked, lead), false);
  }

  private boolean shares(Set<String> asked, Quote quote) {
    return closeness.words(quote.text()).stream().filter(asked::contains).count() >= SHARED;
  }

  /** The closest few lines of the page, in the order in which it has them. */
  private List<Quote> points(Source source, Set<String> asked, Quote lead) {
    String heading = source.topic().isPresent() ? "In more detail" : Section.FOR_ME;
    List<Quote> all =
        Quote.items(source, heading).filter(each -> !each.text().equals(lead.text())).toList();
    Set<Quote> closest =
        Set.copyOf(
            all.stream()
                .sorted(
                    Comparator.comparingDouble((Quote each) -> -closeness.of(asked, each.text())))
                .limit(POINTS)
                .toList());
    return all.stream().filter(closest::contains).toList();
  }
}
