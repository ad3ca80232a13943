package dev.annexbot.chat;

import java.time.Instant;
import java.util.Optional;

/** Asks the chat platform about people who did nothing just now. Thread-safe; may take a while. */
public interface Profiles {

  /** None while nobody can tell. */
  Optional<Profile> find(PersonId who);

  /** Until when they want to be disturbed by nobody, if that is so now. */
  Optional<Instant> quietUntil(PersonId who);
}
