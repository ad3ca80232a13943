package dev.annexbot.answer.scope;

import dev.annexbot.answer.meaning.Meaning;
import dev.annexbot.answer.meaning.Meant;
import dev.annexbot.answer.understand.Text;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.NotOurs.Why;
import dev.annexbot.standard.Vocabulary;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tells questions for us from others: by turns of phrase, and by what they are like, with the
 * questions on our pages on one side and the examples of {@code not-ours.csv} on the other.
 */
public final class Scope {
  private static final List<Why> REASONS =
      Arrays.stream(Why.values()).filter(Why::learned).toList();
  private static final int OURS = REASONS.size();

  private static final double LEAST = 0.6;
  private static final double LEAST_IF_COVERED = 0.45;

  /** From this share on, a page of ours knows what is asked. */
  public static final double COVERED = 0.8;

  private static final double SURE = 0.9;

  private final Known known;
  private final Features features;
  private final Gibberish gibberish;
  private final Examples examples;
  private final Optional<Learned> shipped;
  private final Leaning leaning;
  private volatile Optional<ByMeaning> byMeaning = Optional.empty();

  /** Knows what was learned from these examples beforehand, or else learns it now. */
  public Scope(Catalogue catalogue, Vocabulary vocabulary) {
    this(catalogue, vocabulary, Learned.shipped());
  }

  Scope(Catalogue catalogue, Vocabulary vocabulary, Optional<Learned> shipped) {
    known = new Known(catalogue, vocabulary);
    gibberish = new Gibberish(known);
    features = new Features(known, vocabulary.notOurs());
    examples = Examples.of(catalogue, vocabulary.notOurs(), REASONS);
    long now = examples.fingerprint(known, vocabulary.notOurs());
    this.shipped = shipped.filter(each -> each.examples() == now);
    leaning = this.shipped.map(Learned::leaning).orElseGet(this::lean);
  }

  private Leaning lean() {
    return Leaning.from(
        examples.all().stream()
            .map(each -> new Leaning.Example(features.of(Text.of(each.text())), each.kind()))
            .toList(),
        REASONS.size() + 1);
  }

  private Bearing bear(List<byte[]> vectors) {
    return Bearing.from(vectors, examples.kinds(), REASONS.size() + 1);
  }

  /** All that can be learned from the examples, as a file to ship, see {@code .ci/vectors}. */
  public static byte[] toShip(Catalogue catalogue, Vocabulary vocabulary, Meaning meaning)
      throws IOException {
    Scope scope = new Scope(catalogue, vocabulary, Optional.empty());
    long now = scope.examples.fingerprint(scope.known, vocabulary.notOurs());
    return new Learned(now, scope.leaning, scope.bear(meaning.ofAll(scope.examples.texts())))
        .bytes();
  }

  /** Whether what came along was learned from these very examples. */
  public boolean isFresh() {
    return shipped.isPresent();
  }

  /** The examples whose meaning helps to tell questions apart, see {@link #learn}. */
  public static List<String> examples(Catalogue catalogue, Vocabulary vocabulary) {
    return Examples.of(catalogue, vocabulary.notOurs(), REASONS).texts();
  }

  /** Two judges of meaning, who count as much as words each. */
  private record ByMeaning(Bearing bearing, Neighbours neighbours) {
    double[] with(double[] words, Meant meant) {
      double[] bears = bearing.of(meant.vector());
      double[] near = neighbours.of(meant);
      double[] all = new double[words.length];
      Arrays.setAll(all, at -> (words[at] + bears[at] + near[at]) / 3);
      return all;
    }
  }

  /** Learns what the examples mean; from then on meaning counts beside words. */
  public void learn(Meaning meaning) {
    int kinds = REASONS.size() + 1;
    int[] rows = meaning.rows(examples.texts());
    byMeaning =
        Optional.of(
            new ByMeaning(
                shipped.map(Learned::bearing).orElseGet(() -> bear(meaning.inRows(rows))),
                new Neighbours(rows, examples.kinds(), kinds)));
  }

  /** Whether it tells the assistant what to be or to say. */
  public boolean isOrder(Text question) {
    return Orders.RULES.match(question);
  }

  /** Whether its turn of phrase alone shows that it is not for us, though it is no order. */
  public boolean isCertain(Text question) {
    return Certain.in(question).isPresent();
  }

  /**
   * Why a question that is no order is not for us; empty if it is.
   *
   * @param coverage how much of it the best page knows, 0 to 1
   * @param meaning what it means, if that is known
   */
  public Optional<Why> refuses(Text question, double coverage, Optional<Meant> meaning) {
    return unreadable(question)
        .or(() -> Certain.in(question))
        .or(() -> unlike(question, coverage, meaning))
        .map(why -> why == Why.ASK_A_HUMAN && OfficeLife.isAbout(question) ? Why.OFF_TOPIC : why);
  }

  /** Whether it is very much like the questions on our pages. */
  public boolean isSurelyOurs(Text question) {
    return leans(question, Optional.empty()).ours() >= SURE;
  }

  /** How likely a question is for us, 0 to 1, and what else it would be. */
  Leans leans(Text question, Optional<Meant> meaning) {
    double[] likely = likely(question, meaning);
    int best = 0;
    for (int at = 1; at < OURS; at++) {
      best = likely[at] > likely[best] ? at : best;
    }
    return new Leans(likely[OURS], REASONS.get(best));
  }

  private double[] likely(Text question, Optional<Meant> meaning) {
    double[] words = leaning.of(features.of(question));
    return meaning.flatMap(meant -> byMeaning.map(each -> each.with(words, meant))).orElse(words);
  }

  /** Which way a question leans. */
  record Leans(double ours, Why otherwise) {}

  private Optional<Why> unreadable(Text question) {
    if (question.typed().isBlank()) {
      return Optional.of(Why.EMPTY);
    }
    return gibberish.is(question) ? Optional.of(Why.UNINTELLIGIBLE) : Optional.empty();
  }

  private Optional<Why> unlike(Text question, double coverage, Optional<Meant> meaning) {
    if (known.isAskedFor(question)) {
      return Optional.empty();
    }
    Leans leans = leans(question, meaning);
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
      case ASK_A_HUMAN, LEGAL_ADVICE -> LEAST;
      case INJECTION -> LEAST_IF_COVERED;
      default -> coverage >= COVERED ? LEAST_IF_COVERED : LEAST;
    };
  }
}
