package dev.annexbot.store.register;

import dev.annexbot.risk.Change;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.RiskFilter;
import dev.annexbot.risk.RiskId;
import dev.annexbot.risk.RiskPage;
import dev.annexbot.risk.RiskRegister;
import dev.annexbot.store.engine.Database;
import dev.annexbot.store.engine.Times;
import dev.annexbot.store.letters.OutboxRows;
import java.util.List;
import java.util.Optional;

/** The register of risks. */
final class RiskTable implements RiskRegister {
  private final Database database;
  private final RiskJournal journal;
  private final Times times;

  RiskTable(Database database, RiskJournal journal, Times times) {
    this.database = database;
    this.journal = journal;
    this.times = times;
    database.write(
        handle -> {
          RiskLists.fill(handle);
          return journal;
        });
  }

  @Override
  public Optional<Risk> find(RiskId id) {
    return database.read(handle -> RiskRows.find(handle, id));
  }

  @Override
  public List<Risk> all() {
    return database.read(RiskRows::all);
  }

  @Override
  public RiskPage page(RiskFilter filter, RiskFilter.Sight sight, int number) {
    return database.read(handle -> RiskLists.page(handle, filter, sight, number));
  }

  @Override
  public boolean keep(Risk next, Change change) {
    return database.write(
        handle -> {
          Optional<Risk> before = RiskRows.find(handle, next.id());
          boolean kept = RiskRows.replace(handle, next, change);
          if (kept) {
            // What was posted of it tells the new level and treatment from now on.
            OutboxRows.refresh(handle, RunTable.SUMMARY, next.origin().run(), times.now(handle));
            journal.add(handle, change, before, Optional.of(next), next.id().toString());
          }
          return kept;
        });
  }

  @Override
  public boolean add(Risk risk, Change change) {
    return database.write(
        handle -> {
          boolean isFree =
              RiskRows.find(handle, risk.id()).isEmpty()
                  && RiskRows.ofRun(handle, risk.origin().run()).isEmpty();
          if (isFree) {
            RiskRows.add(handle, risk, change);
            journal.add(handle, change, Optional.empty(), Optional.of(risk), risk.id().toString());
          }
          return isFree;
        });
  }

  @Override
  public List<Past> history(RiskId id) {
    return database.read(handle -> RiskRows.history(handle, id));
  }
}
