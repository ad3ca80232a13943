package dev.annexbot.people;

import dev.annexbot.chat.PersonId;
import java.util.Set;

/** Who is in whose team. Thread-safe. */
public interface TeamPeople {
  /** Where there are no teams. */
  TeamPeople NONE =
      new TeamPeople() {
        @Override
        public Set<PersonId> peopleLedBy(PersonId who) {
          return Set.of();
        }

        @Override
        public Set<PersonId> peopleBeside(PersonId who) {
          return Set.of();
        }
      };

  /** The people of the teams that somebody leads; empty if they lead none. */
  Set<PersonId> peopleLedBy(PersonId who);

  /** The people of the teams that somebody is in, with themselves; empty if they are in none. */
  Set<PersonId> peopleBeside(PersonId who);
}
