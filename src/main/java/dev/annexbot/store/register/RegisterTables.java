package dev.annexbot.store.register;

import dev.annexbot.checkin.CheckIns;
import dev.annexbot.risk.Handovers;
import dev.annexbot.risk.RiskRegister;
import dev.annexbot.risk.soa.Decisions;
import dev.annexbot.store.engine.Database;
import dev.annexbot.store.engine.Times;
import dev.annexbot.store.engine.Turns;
import dev.annexbot.store.journal.JournalRows;

/** The tables of this package. */
public record RegisterTables(
    RiskRegister risks,
    Handovers handovers,
    Decisions decisions,
    CheckIns checkIns,
    TemplateTable templates) {

  /** Those of a database. */
  public static RegisterTables of(
      Database database, JournalRows journal, Times times, Turns turns) {
    RiskJournal risks = new RiskJournal(journal);
    return new RegisterTables(
        new RiskTable(database, risks, times),
        new HandoverTable(database, journal, risks, times),
        new DecisionTable(database, journal),
        new RunTable(database, risks, times, turns),
        new TemplateTable(database));
  }
}
