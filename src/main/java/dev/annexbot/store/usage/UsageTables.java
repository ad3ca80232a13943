package dev.annexbot.store.usage;

import dev.annexbot.store.engine.Database;
import dev.annexbot.usage.Months;
import dev.annexbot.usage.Usage;
import java.time.Clock;

/** The tables of this package. */
public record UsageTables(Usage usage, Months months) {

  /** Those of a database. */
  public static UsageTables of(Database database, Clock clock) {
    Usage usage = new UseTable(database, clock);
    return new UsageTables(usage, new MonthTable(database, usage));
  }
}
