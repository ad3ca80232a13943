package dev.annexbot.assistant.people;

import dev.annexbot.chat.Person.Standing;
import dev.annexbot.chat.PersonId;
import dev.annexbot.people.Directory;
import dev.annexbot.people.Directory.Listed;
import dev.annexbot.people.Team;
import dev.annexbot.people.TeamId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes a team out of what was sent, which is never trusted. */
final class TeamChanges {
  private final Directory directory;

  TeamChanges(Directory directory) {
    this.directory = directory;
  }

  /** What becomes of a form. */
  sealed interface Outcome {
    record Next(Team team) implements Outcome {}

    record Mend(Map<String, String> mistakes) implements Outcome {}
  }

  Outcome of(Optional<Team> before, PersonId sender, Map<String, String> values) {
    Map<String, String> mistakes = new LinkedHashMap<>();
    String name = values.getOrDefault(TeamForms.NAME, "").strip().replaceAll("\\s+", " ");
    if (name.isEmpty() || name.length() > Team.LONGEST_NAME) {
      mistakes.put(TeamForms.NAME, "Give it a name of 1 to " + Team.LONGEST_NAME + " characters.");
    }
    Set<PersonId> manager = people(values.getOrDefault(TeamForms.MANAGER, ""));
    if (manager.size() != 1) {
      mistakes.put(TeamForms.MANAGER, "Choose who leads it.");
    } else {
      refusal(manager, sender).ifPresent(why -> mistakes.put(TeamForms.MANAGER, why));
    }
    Optional<String> group =
        Optional.ofNullable(values.get(TeamForms.GROUP))
            .filter(id -> !id.isBlank() && !id.equals(TeamForms.NO_GROUP));
    Set<PersonId> members = members(group, sender, values, mistakes);
    return mistakes.isEmpty()
        ? new Outcome.Next(
            new Team(
                before.map(Team::id).orElseGet(TeamChanges::newId),
                before.map(Team::version).orElse(0) + 1,
                name,
                manager.iterator().next(),
                members,
                group))
        : new Outcome.Mend(mistakes);
  }

  private static TeamId newId() {
    return new TeamId(UUID.randomUUID().toString());
  }

  private Set<PersonId> members(
      Optional<String> group,
      PersonId sender,
      Map<String, String> values,
      Map<String, String> mistakes) {
    if (group.isPresent()) {
      return inGroup(group.get(), sender, mistakes);
    }
    Set<PersonId> chosen = people(values.getOrDefault(TeamForms.PEOPLE, ""));
    if (chosen.size() > Team.MOST) {
      mistakes.put(TeamForms.PEOPLE, "Choose at most " + Team.MOST + " people.");
    } else {
      refusal(chosen, sender).ifPresent(why -> mistakes.put(TeamForms.PEOPLE, why));
    }
    return chosen;
  }

  private Set<PersonId> inGroup(String group, PersonId sender, Map<String, String> mistakes) {
    return switch (directory.inGroup(sender.org(), group)) {
      case Listed.People it when it.people().size() > Team.MOST -> {
        mistakes.put(
            TeamForms.GROUP,
            "This group has " + it.people().size() + " people; a team has at most " + Team.MOST);
        yield Set.of();
      }
      case Listed.People it -> it.people();
      case Listed.NotNow later -> {
        mistakes.put(TeamForms.GROUP, "This group cannot be read now; try again in a minute.");
        yield Set.of();
      }
      case Listed.Never never -> {
        mistakes.put(
            TeamForms.GROUP, "This group cannot be read: " + never.why() + ". Choose another one.");
        yield Set.of();
      }
    };
  }

  private static Set<PersonId> people(String ids) {
    return Arrays.stream(ids.split(","))
        .map(String::strip)
        .filter(id -> !id.isEmpty())
        .map(PersonId::new)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whoever is no colleague can neither lead a team nor be in one. */
  private Optional<String> refusal(Set<PersonId> people, PersonId sender) {
    long strangers =
        people.stream()
            .filter(
                who ->
                    !who.org().equals(sender.org())
                        || directory.who(who).standing() != Standing.MEMBER)
            .count();
    if (strangers == 0) {
      return Optional.empty();
    }
    return Optional.of(
        people.size() == 1
            ? "Choose a full member of the organization; no guest, no bot, nobody who has left."
            : strangers
                + " of them are no full members (guests, bots, or people who have left). Take them"
                + " out.");
  }
}
