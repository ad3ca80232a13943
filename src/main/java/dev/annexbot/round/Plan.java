package dev.annexbot.round;

import dev.annexbot.chat.PersonId;
import java.util.Set;

/**
 * What a round does each week.
 *
 * @param template the name of the questionnaire
 * @param optional who is asked but need not answer
 */
public record Plan(
    String template, Audience audience, Set<PersonId> optional, Span span, Telling telling) {
  public Plan {
    if (!template.matches("[a-z0-9-]{1,60}")) {
      throw new IllegalArgumentException("'" + template + "' is no name of a check-in");
    }
    optional = Set.copyOf(optional);
  }
}
