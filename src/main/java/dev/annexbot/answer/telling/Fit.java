package dev.annexbot.answer.telling;

import dev.annexbot.standard.DirectAnswer;
import java.util.OptionalDouble;

/**
 * How well a direct answer fits a question. A wrong one that sounds sure is worse than a general
 * one, so the limits are high; they were read off 1,600 questions of {@code index-data/asked}: of
 * those just above them about four in five are answered rightly, of the others nearly all.
 *
 * @param words the weight of the words that both have, 0 to 1, for the nearest of its questions
 * @param known the share of the question's weight that any of its questions has, 0 to 1
 * @param meaning how near the nearest lies in meaning, about 0 to 1; empty without vectors
 * @param wantsTheSame whether one of its questions wants the same kind of answer
 */
record Fit(
    DirectAnswer answer, double words, double known, OptionalDouble meaning, boolean wantsTheSame) {
  /** What knows less of a question cannot fit it by words alone: too few could be shared. */
  static final double LEAST_KNOWN_BY_WORDS = 0.5;

  /** What shared words add to the nearness in meaning. */
  private static final double WORDS = 0.2;

  /** What it adds that no word of the question is strange to it. */
  private static final double KNOWN = 0.2;

  /** What it costs to want something else. */
  private static final double OTHERWISE = 0.25;

  private static final double SAME = 0.88;
  private static final double SURE = 1.15;
  private static final double SAME_BY_WORDS = 0.8;
  private static final double SURE_BY_WORDS = 1.05;

  /** To compare two fits of one question. */
  double likeness() {
    double near = meaning.isPresent() ? meaning.getAsDouble() + WORDS * words : words;
    return near + KNOWN * known - (wantsTheSame ? 0 : OTHERWISE);
  }

  /** Whether the answer to the one question answers the other. */
  boolean isSame() {
    return likeness() >= (meaning.isPresent() ? SAME : SAME_BY_WORDS);
  }

  /** Whether it does so beyond doubt, on whatever page it stands. */
  boolean isSure() {
    return likeness() >= (meaning.isPresent() ? SURE : SURE_BY_WORDS);
  }
}
