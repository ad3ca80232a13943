package dev.annexbot.answer.telling;

import dev.annexbot.standard.DirectAnswer;
import java.util.OptionalDouble;

/**
 * How well a direct answer fits a question. A wrong one that sounds sure is worse than a general
 * one, so the limits are high; they were read off 900 questions of {@code index-data/asked}.
 *
 * @param words the weight of the words that both questions have, 0 to 1
 * @param meaning how near the two lie in meaning, about 0 to 1; empty without vectors
 * @param wantsTheSame whether both want the same kind of answer
 */
record Fit(DirectAnswer answer, double words, OptionalDouble meaning, boolean wantsTheSame) {
  /** What shared words add to the nearness in meaning. */
  private static final double WORDS = 0.2;

  private static final double SAME = 0.72;
  private static final double SAME_THOUGH_OTHERWISE_ASKED = 0.94;
  private static final double SURE = 0.97;

  private static final double SAME_BY_WORDS = 0.66;
  private static final double SAME_BY_WORDS_THOUGH_OTHERWISE_ASKED = 0.85;

  /** To compare two fits of one question. */
  double likeness() {
    return meaning.isPresent() ? meaning.getAsDouble() + WORDS * words : words;
  }

  /** Whether the answer to the one question answers the other. */
  boolean isSame() {
    if (meaning.isEmpty()) {
      return words >= (wantsTheSame ? SAME_BY_WORDS : SAME_BY_WORDS_THOUGH_OTHERWISE_ASKED);
    }
    return likeness() >= (wantsTheSame ? SAME : SAME_THOUGH_OTHERWISE_ASKED);
  }

  /** Whether it does so beyond doubt, on whatever page it stands. */
  boolean isSure() {
    return wantsTheSame
        && (meaning.isPresent()
            ? likeness() >= SURE
            : words >= SAME_BY_WORDS_THOUGH_OTHERWISE_ASKED);
  }
}
