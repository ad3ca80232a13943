package dev.annexbot.answer.understand;

import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.NotOurs;
import dev.annexbot.standard.NotOurs.Why;
import dev.annexbot.standard.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells questions for us from others: by turns of phrase, and by what they are like, with the
 * questions on our pages on one side and the examples of {@code not-ours.csv} on the other.
 */
public final class Scope {
  private static final List<Why> REASONS =
      Arrays.stream(Why.values()).filter(Why::learned).toList();
  private static final int OURS = REASONS.size();

  private static final double LEAST = 0.85;
  private static final double LEAST_FOR_FACTS = 0.65;
  private static final double LEAST_IF_COVERED = 0.45;

  /** From this share on, a page of ours knows what is asked. */
  private static final double COVERED = 0.8;

  private static final double SURE = 0.9;

  private final Known known;
  private final Features features;
  private final Gibberish gibberish;
  private final Leaning leaning;

  public Scope(Catalogue catalogue, Vocabulary vocabulary) {
    known = new Known(catalogue, vocabulary);
    gibberish = new Gibberish(known);
    features = new Features(known, vocabulary.notOurs());
    List<Leaning.Example> examples = new ArrayList<>();
    Known.pages(catalogue)
        .flatMap(
            page ->
                Stream.of(page.questions(), page.asked(), page.alsoCalled()).flatMap(List::stream))
        .forEach(each -> examples.add(new Leaning.Example(features.of(each), OURS)));
    vocabulary.notOurs().stream()
        .filter(each -> !Features.isWord(each))
        .forEach(each -> examples.add(example(each)));
    leaning = Leaning.from(examples, REASONS.size() + 1);
  }

  /** Whether it tells the assistant what to be or to say. */
  public boolean isOrder(String question) {
    return Orders.RULES.match(Rules.Plain.of(question));
  }

  /** Whether its turn of phrase alone shows that it is not for us. */
  public boolean isCertain(String question) {
    return Certain.in(question).isPresent();
  }

  /**
   * Why a question is not for us; empty if it is.
   *
   * @param coverage how much of it the best page knows, 0 to 1
   */
  public Optional<Why> refuses(String question, double coverage) {
    return unreadable(question).or(() -> Certain.in(question)).or(() -> unlike(question, coverage));
  }

  /** Whether it is very much like the questions on our pages. */
  public boolean isSurelyOurs(String question) {
    return leans(question).ours() >= SURE;
  }

  /** How likely a question is for us, 0 to 1, and what else it would be. */
  Leans leans(String question) {
    double[] likely = leaning.of(features.of(question));
    int best = 0;
    for (int at = 1; at < OURS; at++) {
      best = likely[at] > likely[best] ? at : best;
    }
    return new Leans(likely[OURS], REASONS.get(best));
  }

  /** Which way a question leans. */
  record Leans(double ours, Why otherwise) {}

  private Optional<Why> unreadable(String question) {
    if (question.isBlank()) {
      return Optional.of(Why.EMPTY);
    }
    return gibberish.is(question) ? Optional.of(Why.UNINTELLIGIBLE) : Optional.empty();
  }

  private Optional<Why> unlike(String question, double coverage) {
    if (known.isAskedFor(question)) {
      return Optional.empty();
    }
    Leans leans = leans(question);
    return leans.ours() < least(leans.otherwise(), coverage)
        ? Optional.of(leans.otherwise())
        : Optional.empty();
  }

  /**
   * Less likely ours than this, and a question is turned down. Where a page knows its words, or
   * where it is an order as auditors give them too ("show me ..."), likeness alone must say more.
   */
  private static double least(Why why, double coverage) {
    return switch (why) {
      // Facts of the company and legal cases are asked about in words of ours.
      case ASK_A_HUMAN, LEGAL_ADVICE -> LEAST_FOR_FACTS;
      case INJECTION -> LEAST_IF_COVERED;
      default -> coverage >= COVERED ? LEAST_IF_COVERED : LEAST;
    };
  }

  private Leaning.Example example(NotOurs each) {
    return new Leaning.Example(features.of(each.question()), REASONS.indexOf(each.why()));
  }
}
