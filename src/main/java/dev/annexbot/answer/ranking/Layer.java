package dev.annexbot.answer.ranking;

import java.util.Locale;

/** A part of the ranking that can be switched off, to see what it earns. */
public enum Layer {
  /** Numbers that were typed lead straight to their provisions. */
  NUMBER_ROUTER,
  /** Words count for what means the same. */
  SYNONYMS,
  /** Words that nobody knows are put right. */
  SPELLING,
  /** Title and everyday names count more than the body of a page. */
  FIELD_WEIGHTS,
  /** Questions that people ask. */
  QUESTIONS,
  /** The best single section. */
  PASSAGES,
  /** Nearness of meaning, by vectors. */
  VECTORS,
  /** Each source counts as much as it earns; without, all count the same. */
  FUSION,
  /** Names typed as such, texts of other frameworks, and less weight for topics. */
  RULES;

  /** As one writes it on the command line: {@code field-weights}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
