package dev.annexbot.command.records;

import dev.annexbot.chat.PersonId;
import dev.annexbot.export.TeamTable.Listed;
import dev.annexbot.people.Team;
import dev.annexbot.people.TeamId;
import dev.annexbot.people.TeamRegister.Kept;
import dev.annexbot.policy.Role;
import dev.annexbot.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the teams of a list: those that are called the same become their next version. */
record ListedTeams(Store store) {

  /** How many were new or different. */
  int keep(List<Listed> listed) {
    int changed = 0;
    for (Listed each : listed) {
      changed += keep(each) ? 1 : 0;
    }
    return changed;
  }

  private boolean keep(Listed listed) {
    PersonId by = new PersonId(listed.manager().org().value() + ":command-line");
    Optional<Team> before =
        store.teams().all(listed.manager().org()).stream()
            .filter(team -> team.name().equals(listed.name()))
            .findFirst();
    Team next =
        new Team(
            before.map(Team::id).orElseGet(() -> new TeamId(UUID.randomUUID().toString())),
            before.map(Team::version).orElse(0) + 1,
            listed.name(),
            listed.manager(),
            listed.members(),
            listed.group());
    if (before.filter(team -> isSame(team, next)).isPresent()) {
      return false;
    }
    if (store.teams().keep(next, by) != Kept.KEPT) {
      throw new IllegalStateException(
          "The team '" + next.name() + "' was changed by somebody else just now; import again.");
    }
    store.roles().give(next.manager(), Role.MANAGER, by);
    return true;
  }

  private static boolean isSame(Team one, Team other) {
    return one.manager().equals(other.manager())
        && one.group().equals(other.group())
        && one.members().equals(other.members());
  }
}
