package dev.annexbot.indexdata;

import dev.annexbot.standard.Reference;
import java.util.List;

/**
 * A question and the references that answer it rightly; any of them will do.
 *
 * @param reason why it should be turned down instead; empty if it has an answer
 */
public record ExpectedAnswer(
    String question, List<Reference> references, String asker, String reason) {
  public ExpectedAnswer {
    references = List.copyOf(references);
  }

  /** Whether nothing of ours answers it. */
  public boolean isNotOurs() {
    return !reason.isEmpty();
  }
}
