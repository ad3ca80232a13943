package dev.annexbot.people;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.Person.Standing;
import dev.annexbot.chat.PersonId;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the platform knows of people and of where they belong. Thread-safe; may take a while. */
public interface Directory {

  Known who(PersonId who);

  /** The colleagues who are in a channel, without guests, strangers and bots. */
  Listed inChannel(String address);

  /** The colleagues who are in a group. */
  Listed inGroup(Org org, String group);

  /** The groups that a team's people could be taken from. */
  List<Group> groups(Org org);

  /**
   * What is known of somebody.
   *
   * @param standing {@code UNKNOWN} if the platform could not say, or does not have them any more
   * @param zone where their clock is, if their profile says so
   */
  record Known(Standing standing, Optional<ZoneId> zone) {}

  /** A group by the name that people know it by. */
  record Group(String id, String name) {}

  /** Who is somewhere. */
  sealed interface Listed {
    /** These, and nobody else. */
    record People(Set<PersonId> people) implements Listed {
      public People {
        people = Set.copyOf(people);
      }
    }

    /** It could not be looked up now. */
    record NotNow(String why) implements Listed {}

    /** It cannot be looked up as things are. */
    record Never(String why) implements Listed {}
  }

  /** Where everybody is a colleague and there are neither channels nor groups. */
  static Directory ofNobody() {
    return new Directory() {
      @Override
      public Known who(PersonId who) {
        return new Known(Standing.MEMBER, Optional.empty());
      }

      @Override
      public Listed inChannel(String address) {
        return new Listed.Never("there are no channels here");
      }

      @Override
      public Listed inGroup(Org org, String group) {
        return new Listed.Never("there are no groups here");
      }

      @Override
      public List<Group> groups(Org org) {
        return List.of();
      }
    };
  }
}
