package dev.annexbot.handoff;

import dev.annexbot.standard.Reference;
import java.util.Optional;

/**
 * What the assistant itself made of a question.
 *
 * @param kind {@code found}, {@code unsure}, or why it was refused, e.g. {@code ask a human}
 * @param about the clause or control that it found or that comes nearest
 */
public record Finding(String kind, Optional<Reference> about) {
  public static final String FOUND = "found";
  public static final String UNSURE = "unsure";

  public Finding {
    if (!kind.matches("[a-z ]{1,30}")) {
      throw new IllegalArgumentException("'" + kind + "' is no kind of answer");
    }
  }

  /** Whether it was an answer. */
  public boolean isAnswer() {
    return kind.equals(FOUND);
  }
}
