package dev.annexbot.assistant.admin;

import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Form.Field;
import dev.annexbot.chat.Mention;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Press;
import dev.annexbot.chat.Reply;
import dev.annexbot.policy.Policy;
import dev.annexbot.policy.Role;
import dev.annexbot.policy.Roles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows who holds which role, gives roles and takes them back. */
final class RolesDesk {
  private static final int NAMED = 20;
  private static final int AT_ONCE = 20;
  private static final String GIVE = "give";
  private static final String TAKE = "take";

  private final Policy policy;
  private final Roles roles;

  RolesDesk(Policy policy, Roles roles) {
    this.policy = policy;
    this.roles = roles;
  }

  /** {@code note} stands first, if there is something to say. */
  Form form(Org org, String note) {
    CardDraft above = new CardDraft("above").text(note).text(held(org));
    return new Form(
        new Press(AdminVerbs.ROLES, ""),
        "Roles",
        "Do it",
        above.buttons(List.of(CardDraft.button("Settings", AdminVerbs.SETTINGS, ""))).blocks(),
        List.of(
            new Field.Choosing(
                "what",
                "What shall I do?",
                List.of(new Choice("Give a role", GIVE), new Choice("Take a role back", TAKE)),
                false,
                Optional.of(GIVE)),
            new Field.Choosing(
                "role",
                "Which role?",
                Arrays.stream(Role.values()).map(RolesDesk::choice).toList()),
            new Field.People("who", "Who?", AT_ONCE, false, List.of())));
  }

  private static Choice choice(Role role) {
    return new Choice(
        switch (role) {
          case READER -> "reader: sees all risks and the journal";
          case MANAGER -> "manager: leads people, sees and treats what is theirs";
          case RISK_OWNER -> "risk owner: decides about risks";
          case ADMIN -> "admin: settings and roles";
        },
        role.name());
  }

  private String held(Org org) {
    return Arrays.stream(Role.values())
        .map(role -> "- **" + role.label() + "**: " + people(org, role))
        .collect(Collectors.joining("\n"));
  }

  private String people(Org org, Role role) {
    List<String> people = new ArrayList<>();
    if (role == Role.ADMIN) {
      policy.admins(org).stream()
          .filter(policy::isFirstAdmin)
          .forEach(who -> people.add(Mention.of(who) + " (by the environment)"));
    }
    roles.holders(org).stream()
        .filter(holder -> holder.role() == role)
        .filter(holder -> role != Role.ADMIN || !policy.isFirstAdmin(holder.who()))
        .forEach(holder -> people.add(Mention.of(holder.who())));
    if (people.size() > NAMED) {
      return String.join(", ", people.subList(0, NAMED))
          + " and "
          + (people.size() - NAMED)
          + " more";
    }
    return people.isEmpty() ? "nobody" : String.join(", ", people);
  }

  Reply sent(PersonId by, Map<String, String> values) {
    Optional<Role> role = Role.of(values.getOrDefault("role", ""));
    List<PersonId> people =
        Arrays.stream(values.getOrDefault("who", "").split(","))
            .filter(each -> !each.isBlank())
            .map(PersonId::new)
            .toList();
    if (role.isEmpty()) {
      return new Reply.Mend(Map.of("role", "Choose a role."));
    }
    if (people.isEmpty() || !people.stream().allMatch(each -> each.org().equals(by.org()))) {
      return new Reply.Mend(Map.of("who", "Choose people of your own organization."));
    }
    String what = values.getOrDefault("what", "");
    return switch (what) {
      case GIVE -> given(by, role.get(), people);
      case TAKE -> taken(by, role.get(), people);
      default -> new Reply.Mend(Map.of("what", "Choose one of the two."));
    };
  }

  private Reply given(PersonId by, Role role, List<PersonId> people) {
    people.forEach(who -> roles.give(who, role, by));
    return new Reply.Ask(
        form(by.org(), "**Done.** " + names(people) + ": " + role.label() + " from now on."));
  }

  /** One after the other, so that at least one admin stays. */
  private Reply taken(PersonId by, Role role, List<PersonId> people) {
    List<PersonId> kept = people.stream().filter(who -> !isTaken(who, role, by)).toList();
    List<PersonId> gone = people.stream().filter(who -> !kept.contains(who)).toList();
    if (gone.isEmpty()) {
      return new Reply.Mend(Map.of("who", stays(kept.getFirst())));
    }
    String done = "**Done.** " + names(gone) + ": no longer " + role.label() + ".";
    return new Reply.Ask(
        form(
            by.org(),
            kept.isEmpty()
                ? done
                : done + " " + names(kept) + " stays. " + stays(kept.getFirst())));
  }

  private boolean isTaken(PersonId who, Role role, PersonId by) {
    if (role != Role.ADMIN) {
      roles.take(who, role, by);
      return true;
    }
    if (policy.isFirstAdmin(who)) {
      return false;
    }
    // Whoever acts as an admin by the environment stays one.
    if (policy.isFirstAdmin(by)) {
      roles.take(who, role, by);
      return true;
    }
    return roles.takeUnlessLast(who, role, by);
  }

  private String stays(PersonId who) {
    return policy.isFirstAdmin(who)
        ? "An admin by the environment can be removed there alone (ANNEXBOT_ADMINS)."
        : "The last admin cannot be removed. Make somebody else admin first.";
  }

  private static String names(List<PersonId> people) {
    return people.stream().map(Mention::of).collect(Collectors.joining(", "));
  }
}
