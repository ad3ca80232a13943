package dev.annexbot.handoff;

import dev.annexbot.chat.PersonId;
import dev.annexbot.standard.Reference;
import java.time.Instant;
import java.util.List;

/**
 * What an expert answered.
 *
 * @param text "" once it is no longer kept
 * @param kept whether it became a rule of the house
 */
public record ExpertAnswer(
    PersonId by, Instant at, String text, List<Reference> references, boolean kept) {
  public ExpertAnswer {
    references = List.copyOf(references);
  }
}
