package dev.annexbot.policy;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import java.util.List;
import java.util.Set;

/** Who holds which role. A change holds from the next question on. Thread-safe. */
public interface Roles {

  Set<Role> of(PersonId who);

  /** Gives a role and writes it into the journal; nothing happens if it is held already. */
  void give(PersonId who, Role role, PersonId by);

  /** Takes it back and writes that into the journal; nothing happens if it is not held. */
  void take(PersonId who, Role role, PersonId by);

  /**
   * Takes it back as {@link #take} does, unless nobody else holds it: asked in the same moment, so
   * that two who take it from each other do not leave nobody.
   *
   * @return whether somebody still holds it without them
   */
  boolean takeUnlessLast(PersonId who, Role role, PersonId by);

  /** Everybody who holds a role, for the yearly look at who may do what. */
  List<Holder> holders(Org org);

  /** Somebody and a role they hold. */
  record Holder(PersonId who, Role role) {}
}
