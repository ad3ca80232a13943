package dev.annexbot.answer.ranking;

import java.util.Map;

/** How much each source counts. All weights of the ranking stand here and nowhere else. */
final class Weights {
  static final Map<Source, Double> OF =
      Map.of(
          Source.TITLE, 2.2,
          Source.CALLED, 2.4,
          Source.SHORT, 1.4,
          Source.ME, 0.9,
          Source.BODY, 0.7,
          Source.ASKED, 1.6,
          Source.FRAMEWORK, 60.0);

  private Weights() {}
}
