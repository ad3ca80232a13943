package dev.annexbot.reminder;

import dev.annexbot.chat.PersonId;
import java.util.Optional;

/** Who leads whom, as far as teams are known. Thread-safe. */
@FunctionalInterface
public interface Leaders {
  /** Where no team is known. */
  Leaders UNKNOWN = who -> Optional.empty();

  /** Who leads this person, if anybody is known to. */
  Optional<PersonId> of(PersonId who);
}
