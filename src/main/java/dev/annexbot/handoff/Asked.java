package dev.annexbot.handoff;

import dev.annexbot.chat.PersonId;
import java.time.Instant;

/**
 * A question as somebody handed it over.
 *
 * @param named whether the experts are told who asks
 * @param question "" once the text is no longer kept
 * @param more what was missing in the answer, if they said so; else ""
 */
public record Asked(
    PersonId by, boolean named, String question, String more, Finding finding, Instant at) {

  Asked with(String newMore) {
    return new Asked(by, named, question, newMore, finding, at);
  }

  Asked withoutText() {
    return new Asked(by, named, "", "", finding, at);
  }
}
