package dev.annexbot.round;

import dev.annexbot.chat.PersonId;
import java.util.Optional;
import java.util.Set;

/**
 * Who hears what came of it.
 *
 * @param channel the address of the place that the summaries go to, if to one
 * @param observers who get the figures, and no names
 * @param escalates whether observers, or else admins, hear how many are missing in the end
 */
public record Telling(Optional<String> channel, Set<PersonId> observers, boolean escalates) {
  public Telling {
    observers = Set.copyOf(observers);
  }
}
