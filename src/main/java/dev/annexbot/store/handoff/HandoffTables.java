package dev.annexbot.store.handoff;

import dev.annexbot.handoff.Handoffs;
import dev.annexbot.handoff.Rules;
import dev.annexbot.handoff.Weeks;
import dev.annexbot.store.engine.Database;
import dev.annexbot.store.engine.Times;
import dev.annexbot.store.engine.Turns;
import dev.annexbot.store.journal.JournalRows;
import java.util.concurrent.atomic.AtomicLong;

/** The tables of this package. */
public record HandoffTables(Handoffs handoffs, Rules rules, Weeks weeks) {

  /** Those of a database. */
  public static HandoffTables of(Database database, JournalRows journal, Times times, Turns turns) {
    AtomicLong ruleChanges = new AtomicLong();
    return new HandoffTables(
        new HandoffTable(database, journal, times, turns, ruleChanges),
        new RuleTable(database, journal, ruleChanges),
        new WeekTable(database, journal, times));
  }
}
