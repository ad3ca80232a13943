package dev.annexbot.people;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where teams are kept. Thread-safe; what it says is kept is durable and in the journal. */
public interface TeamRegister extends TeamPeople {

  /** Those of an organization, by their names. */
  List<Team> all(Org org);

  /** Those of all organizations. */
  List<Team> all();

  Optional<Team> find(TeamId id);

  /** Keeps a team, or its next version. */
  Kept keep(Team next, PersonId by);

  /**
   * Its people are these, says the group that it is taken from.
   *
   * @return whether anything is different now
   */
  boolean follow(Team team, Set<PersonId> members);

  /** Forgets a team in the version that somebody saw. */
  boolean remove(Team seen, PersonId by);

  /** Those that somebody leads. */
  default List<Team> ledBy(PersonId who) {
    return all(who.org()).stream().filter(team -> team.manager().equals(who)).toList();
  }

  /** What became of it. */
  enum Kept {
    KEPT,
    /** Somebody was faster. */
    OVERTAKEN,
    /** Another team there is called so. */
    NAME_TAKEN
  }
}
