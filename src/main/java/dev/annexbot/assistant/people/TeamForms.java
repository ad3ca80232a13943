package dev.annexbot.assistant.people;

import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Form.Field;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Press;
import dev.annexbot.people.Directory;
import dev.annexbot.people.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The form of a team. */
final class TeamForms {
  static final String NAME = "name";
  static final String MANAGER = "manager";
  static final String PEOPLE = "people";
  static final String GROUP = "group";

  /** In place of a group: those who were chosen. */
  static final String NO_GROUP = "none";

  /** As many as fit into a menu, with that one. */
  private static final int GROUPS = 99;

  private TeamForms() {}

  /** Of a team, or of a new one. */
  static Form of(Optional<Team> team, PersonId asking, List<Directory.Group> groups) {
    List<Field> fields = new ArrayList<>();
    fields.add(
        new Field.Writing(
            NAME,
            "What is it called?",
            "",
            Team.LONGEST_NAME,
            false,
            team.map(Team::name).orElse("")));
    fields.add(
        new Field.Somebody(
            MANAGER, "Who leads it?", false, Optional.of(team.map(Team::manager).orElse(asking))));
    fields.add(
        new Field.People(
            PEOPLE,
            "Who is in it?",
            Team.MOST,
            true,
            team.map(each -> List.copyOf(each.members())).orElse(List.of())));
    Optional<String> group = team.flatMap(Team::group);
    if (!groups.isEmpty() || group.isPresent()) {
      fields.add(groups(groups, group));
    }
    return new Form(
        new Press(TeamVerbs.CHANGED, team.map(each -> each.id() + " " + each.version()).orElse("")),
        team.isEmpty() ? "New team" : "Change the team",
        "Keep",
        fields);
  }

  private static Field groups(List<Directory.Group> groups, Optional<String> before) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("No: those chosen above", NO_GROUP));
    groups.stream().limit(GROUPS).forEach(each -> choices.add(new Choice(each.name(), each.id())));
    before
        .filter(id -> choices.stream().noneMatch(each -> each.value().equals(id)))
        .ifPresent(id -> choices.add(1, new Choice("As it was", id)));
    return new Field.Choosing(
        GROUP,
        "Take its people from a user group, and keep in step with it?",
        choices,
        true,
        Optional.of(before.orElse(NO_GROUP)));
  }
}
