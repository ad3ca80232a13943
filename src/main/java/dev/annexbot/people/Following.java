package dev.annexbot.people;

import dev.annexbot.chat.PersonId;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One look at every team that is taken from a group, so that it stays in step with it. */
public final class Following implements Runnable {
  private static final Logger log = LoggerFactory.getLogger(Following.class);

  private final TeamRegister teams;
  private final Directory directory;

  public Following(TeamRegister teams, Directory directory) {
    this.teams = teams;
    this.directory = directory;
  }

  @Override
  public void run() {
    teams.all().forEach(this::follow);
  }

  private void follow(Team team) {
    team.group()
        .ifPresent(
            group -> {
              switch (directory.inGroup(team.org(), group)) {
                case Directory.Listed.People it -> follow(team, it.people());
                case Directory.Listed.NotNow it ->
                    log.warn("The group of team {} cannot be read now: {}", team.id(), it.why());
                // The people stay as they were; whoever opens the team is told.
                case Directory.Listed.Never it ->
                    log.error("The group of team {} cannot be read: {}", team.id(), it.why());
              }
            });
  }

  private void follow(Team team, Set<PersonId> people) {
    if (people.size() > Team.MOST) {
      log.error("The group of team {} has more than {} people", team.id(), Team.MOST);
      return;
    }
    if (!new HashSet<>(people).equals(team.members())) {
      teams.follow(team, people);
    }
  }
}
