package dev.annexbot.round;

import dev.annexbot.chat.PersonId;
import dev.annexbot.people.Directory;
import dev.annexbot.people.Directory.Listed;
import dev.annexbot.people.Team;
import dev.annexbot.people.TeamRegister;
import java.util.Optional;

/** Knows whom a round asks, and who leads them. */
public final class Invited {
  /** How many people a round can ask. */
  private static final int MOST = 300;

  private final TeamRegister teams;
  private final Directory directory;

  public Invited(TeamRegister teams, Directory directory) {
    this.teams = teams;
    this.directory = directory;
  }

  /** Whom it asks, as things are now. */
  public Listed to(Round round) {
    return switch (round.plan().audience()) {
      case Audience.OfTeam it ->
          teams
              .find(it.team())
              .<Listed>map(team -> new Listed.People(team.members()))
              .orElseGet(() -> new Listed.Never("its team does not exist any more"));
      case Audience.OfChannel it -> few(directory.inChannel(it.address()));
    };
  }

  private static Listed few(Listed listed) {
    return listed instanceof Listed.People it && it.people().size() > MOST
        ? new Listed.Never("more than " + MOST + " people are in its channel")
        : listed;
  }

  /** Who leads them: a team's manager, or else who set the round up. */
  public PersonId leader(Round round) {
    return team(round).map(Team::manager).orElse(round.setUpBy());
  }

  /** The team that it asks, if it asks one. */
  public Optional<Team> team(Round round) {
    return round.plan().audience() instanceof Audience.OfTeam it
        ? teams.find(it.team())
        : Optional.empty();
  }
}
