package dev.annexbot.command.run;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.policy.Role;
import dev.annexbot.policy.Roles;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whoever sits at the terminal has the data folder anyway, and so every role. */
final class Alone implements Roles {
  @Override
  public Set<Role> of(PersonId who) {
    return EnumSet.allOf(Role.class);
  }

  @Override
  public void give(PersonId who, Role role, PersonId by) {
    // There is nobody else.
  }

  @Override
  public void take(PersonId who, Role role, PersonId by) {
    // There is nobody else.
  }

  @Override
  public boolean takeUnlessLast(PersonId who, Role role, PersonId by) {
    return false;
  }

  @Override
  public List<Holder> holders(Org org) {
    return List.of();
  }
}
