package dev.annexbot.policy;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import java.util.Set;

/**
 * What is acted on, as far as rights go.
 *
 * @param owners whose it is
 * @param leaders who leads them
 */
public record Thing(Org org, Set<PersonId> owners, Set<PersonId> leaders) {
  public Thing {
    owners = Set.copyOf(owners);
    leaders = Set.copyOf(leaders);
  }

  /** Something of somebody whom nobody leads. */
  public static Thing of(PersonId owner) {
    return new Thing(owner.org(), Set.of(owner), Set.of());
  }

  /** Something of the organization as a whole, e.g. its register. */
  public static Thing of(Org org) {
    return new Thing(org, Set.of(), Set.of());
  }

  Tie tie(PersonId who) {
    if (owners.contains(who)) {
      return Tie.OWN;
    }
    return leaders.contains(who) ? Tie.TEAM : Tie.ANY;
  }
}
