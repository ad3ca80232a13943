package dev.annexbot.store.people;

import dev.annexbot.house.OrgChoices;
import dev.annexbot.people.Absences;
import dev.annexbot.people.TeamRegister;
import dev.annexbot.policy.Accounts;
import dev.annexbot.policy.Roles;
import dev.annexbot.store.engine.Database;
import dev.annexbot.store.engine.Times;
import dev.annexbot.store.engine.Turns;
import dev.annexbot.store.journal.JournalRows;
import java.time.Clock;

/** The tables of this package. */
public record PeopleTables(
    Accounts accounts, Roles roles, OrgChoices orgChoices, TeamRegister teams, Absences absences) {

  /** Those of a database. */
  public static PeopleTables of(
      Database database, JournalRows journal, Times times, Turns turns, Clock clock) {
    return new PeopleTables(
        new AccountTable(database, journal),
        new RoleTable(database, journal, turns),
        new ChoiceTable(database, journal, clock),
        new TeamTable(database, journal, times),
        new AbsenceTable(database, journal));
  }
}
