package dev.annexbot.people;

import dev.annexbot.chat.PersonId;
import java.time.Instant;
import java.util.Optional;

/** Who has said that they are away, and until when. Thread-safe. */
public interface Absences {

  /** They want to hear nothing until then. */
  void away(PersonId who, Instant until);

  /** They are back. */
  void back(PersonId who);

  /** Until when they are away; it may have passed. */
  Optional<Instant> awayUntil(PersonId who);
}
