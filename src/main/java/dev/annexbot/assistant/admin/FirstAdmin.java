package dev.annexbot.assistant.admin;

import dev.annexbot.chat.Person;
import dev.annexbot.policy.Policy;
import dev.annexbot.policy.Role;
import dev.annexbot.policy.Roles;

/** While nobody is an admin, whoever owns the place becomes the first; the journal says so. */
final class FirstAdmin {
  private final Policy policy;
  private final Roles roles;

  FirstAdmin(Policy policy, Roles roles) {
    this.policy = policy;
    this.roles = roles;
  }

  void welcome(Person who) {
    if (who.isMember() && who.owner() && policy.admins(who.id().org()).isEmpty()) {
      roles.give(who.id(), Role.ADMIN, who.id());
    }
  }
}
