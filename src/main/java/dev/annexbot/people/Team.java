package dev.annexbot.people;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A manager and their people. Somebody can be in several.
 *
 * @param version grows by one with each change that a person makes
 * @param group the group of the platform that its people are taken from, if they are
 */
public record Team(
    TeamId id,
    int version,
    String name,
    PersonId manager,
    Set<PersonId> members,
    Optional<String> group) {
  /** How many people a team can have. */
  public static final int MOST = 100;

  /** How long its name can be. */
  public static final int LONGEST_NAME = 60;

  public Team {
    if (name.isBlank() || name.length() > LONGEST_NAME || name.matches("(?s).*[\\r\\n].*")) {
      throw new IllegalArgumentException(
          "A team's name is one line of 1 to " + LONGEST_NAME + " characters: '" + name + "'");
    }
    if (members.size() > MOST) {
      throw new IllegalArgumentException(
          "A team has at most " + MOST + " people, not " + members.size());
    }
    for (PersonId each : members) {
      if (!each.org().equals(manager.org())) {
        throw new IllegalArgumentException(
            each.value() + " is not in the organization of " + manager.value());
      }
    }
    members = Collections.unmodifiableSet(new LinkedHashSet<>(members));
  }

  public Org org() {
    return manager.org();
  }

  /** The same with other people. */
  public Team of(Set<PersonId> others) {
    return new Team(id, version, name, manager, others, group);
  }
}
