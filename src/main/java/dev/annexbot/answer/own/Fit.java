package dev.annexbot.answer.own;

/**
 * How well a passage fits a question. The limits were read off 620 questions that five policies do
 * not answer, or hardly, and 16 that they do.
 *
 * @param near how near their meanings lie: about 0 to 1; 0 if that is not known
 */
record Fit(PassageIndex.Place place, Closest closest, double near) {
  /** A single word that both have says too little to be sure by words. */
  private static final int WORDS = 2;

  private static final double BY_WORDS = 0.6;
  private static final double ITSELF = 0.3;
  private static final double BY_BOTH = 0.65;

  double score() {
    return closest.share() + closest.itself() / 2 + near;
  }

  /**
   * Whether it surely is about it.
   *
   * @param byMeaning whether meaning is known at all
   */
  boolean isSure(boolean byMeaning) {
    return byMeaning
        ? closest.words() > 0 && near + closest.share() / 2 >= BY_BOTH
        : closest.words() >= WORDS && closest.share() >= BY_WORDS && closest.itself() >= ITSELF;
  }
}
