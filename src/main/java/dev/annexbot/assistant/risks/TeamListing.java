package dev.annexbot.assistant.risks;

import static dev.annexbot.chat.CardDraft.button;

import dev.annexbot.assistant.people.TeamVerbs;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.people.TeamPeople;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whose risks somebody means by those of their team: of the people they lead, else of those they
 * are in a team with. What they may see of these their rights decide.
 */
final class TeamListing {
  private final TeamPeople teams;
  private final Rights rights;

  TeamListing(TeamPeople teams, Rights rights) {
    this.teams = teams;
    this.rights = rights;
  }

  /** These people, and a sentence about what is not shown, or "". */
  record Whose(Set<PersonId> people, String note) {}

  /** None if somebody has no team. */
  Optional<Whose> of(Person who) {
    boolean all = rights.sight(who).only().isEmpty();
    Set<PersonId> led = teams.peopleLedBy(who.id());
    if (!led.isEmpty()) {
      boolean seen = all || rights.seesTeam(who);
      return Optional.of(
          new Whose(
              led,
              seen
                  ? ""
                  : "**You see only what is yours.** To see what your people raised or own takes"
                      + " the role manager; an admin can give it."));
    }
    return Optional.of(teams.peopleBeside(who.id()))
        .filter(people -> !people.isEmpty())
        .map(
            people ->
                new Whose(
                    people,
                    all
                        ? "You lead no team; this is of the people you are in a team with."
                        : "**You lead no team, so you see only what is yours.** Who leads your"
                            + " team sees what its people raised or own."));
  }

  /** For who has no team. */
  static Card none() {
    return new CardDraft("You lead no team, and are in none")
        .text(
            "A team is a manager and their people. Admins and managers make one with **/iso"
                + " team**; then its risks stand here.")
        .buttons(
            List.of(
                button(Listing.MINE.title(), RiskVerbs.RISKS, Listing.MINE.word() + " 0"),
                button("Teams", TeamVerbs.TEAM, "")))
        .small("Only you see this.")
        .done();
  }
}
