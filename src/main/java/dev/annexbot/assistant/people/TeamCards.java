package dev.annexbot.assistant.people;

import static dev.annexbot.chat.CardDraft.button;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Mention;
import dev.annexbot.people.Team;
import java.util.List;
import java.util.stream.Collectors;

/** Words teams. */
final class TeamCards {
  private static final int LISTED = 20;

  private TeamCards() {}

  /** Those that somebody may see; {@code makes} is whether they may make one. */
  static Card list(List<Team> teams, boolean makes) {
    CardDraft draft = new CardDraft("Teams");
    if (teams.isEmpty()) {
      draft.text("**You are in no team yet.** A team is a manager and their people.");
    }
    draft.text(
        teams.stream()
            .limit(LISTED)
            .map(team -> "- **" + team.name() + "**: " + count(team) + ", led by " + led(team))
            .collect(Collectors.joining("\n")));
    if (teams.size() > LISTED) {
      draft.text("And " + (teams.size() - LISTED) + " more.");
    }
    draft.buttons(
        teams.stream()
            .limit(LISTED)
            .map(team -> button(team.name(), TeamVerbs.TEAM, team.id().value()))
            .toList());
    if (makes) {
      draft.buttons(List.of(button("New team", TeamVerbs.CHANGE, "").asking()));
    }
    return draft
        .small(
            makes
                ? "Only admins and a team's manager can change it."
                : "Admins set teams up, and so do managers.")
        .done();
  }

  private static String count(Team team) {
    return team.members().size() == 1 ? "1 person" : team.members().size() + " people";
  }

  private static String led(Team team) {
    return Mention.of(team.manager());
  }

  /** {@code changes} is whether they may change it; who is in it is for those and its people. */
  static Card one(Team team, boolean changes, String note) {
    CardDraft draft = new CardDraft(team.name());
    draft.text(note);
    draft.text("Led by " + led(team) + ".");
    draft.text(
        team.members().isEmpty()
            ? "**Nobody is in it yet.**"
            : count(team)
                + ": "
                + team.members().stream().map(Mention::of).collect(Collectors.joining(", ")));
    if (changes) {
      String seen = team.id() + " " + team.version();
      draft.buttons(
          List.of(
              button("Change", TeamVerbs.CHANGE, team.id().value()).asking(),
              button("Remove", TeamVerbs.REMOVE, seen),
              button("All teams", TeamVerbs.TEAM, "")));
    }
    return draft
        .small(
            team.group()
                .map(group -> "Its people are taken from a user group and kept in step with it.")
                .orElse("Only admins and " + led(team) + " can change it."))
        .done();
  }

  static Card remove(Team team) {
    return new CardDraft("Remove " + team.name() + "?")
        .text(
            "Rounds that ask this team stop, and you are told when the next one would have begun."
                + " What was answered stays.")
        .buttons(
            List.of(
                button("Yes, remove it", TeamVerbs.REMOVED, team.id() + " " + team.version()),
                button("No, keep it", TeamVerbs.TEAM, team.id().value())))
        .done();
  }

  static Card removed(Team team) {
    return new CardDraft(team.name() + " is removed")
        .text("The team is removed. The journal says so.")
        .done();
  }

  static Card note(String title, String text) {
    return new CardDraft(title).text("**" + text + "**").small("Only you see this.").done();
  }
}
