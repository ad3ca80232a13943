package dev.annexbot.store.register;

import dev.annexbot.chat.Letter;
import dev.annexbot.chat.PersonId;
import dev.annexbot.checkin.CheckIns;
import dev.annexbot.checkin.Run;
import dev.annexbot.checkin.RunId;
import dev.annexbot.risk.Change;
import dev.annexbot.risk.Risk;
import dev.annexbot.store.engine.Database;
import dev.annexbot.store.engine.Times;
import dev.annexbot.store.engine.Turns;
import dev.annexbot.store.letters.OutboxRows;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Check-ins, and the one transaction that ends one. */
final class RunTable implements CheckIns {
  /** The kind of letter that tells of one. */
  static final String SUMMARY = "summary";

  private final Database database;
  private final RiskJournal journal;
  private final Times times;
  private final Turns turns;

  RunTable(Database database, RiskJournal journal, Times times, Turns turns) {
    this.database = database;
    this.journal = journal;
    this.times = times;
    this.turns = turns;
  }

  @Override
  public Run begin(Run run, String slot) {
    return database.write(
        handle -> {
          if (RunRows.add(handle, run, slot)) {
            return run;
          }
          RunId other = RunRows.underWay(handle, run.begun().by(), slot).orElse(run.id());
          return RunRows.find(handle, other).orElseThrow();
        });
  }

  @Override
  public Optional<Run> find(RunId id) {
    return database.read(handle -> RunRows.find(handle, id));
  }

  @Override
  public boolean keep(Run next) {
    return database.write(handle -> RunRows.replace(handle, next));
  }

  @Override
  public Optional<Kept> finish(Run finished, Following following) {
    try {
      return finishedTogether(finished, following);
    } catch (Overtaken somebodyWasFaster) {
      return Optional.empty();
    }
  }

  /** Ends the transaction without a trace. */
  private static final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private Optional<Kept> finishedTogether(Run finished, Following following) {
    return database.write(
        handle -> {
          if (!RunRows.replace(handle, finished)) {
            return Optional.empty();
          }
          RunRows.finished(handle, finished);
          Optional<Risk> before = RiskRows.ofRun(handle, finished.id().value());
          Optional<Risk> risk =
              following.risk().map(each -> described(handle, each, following.change()));
          following.summary().ifPresent(summary -> announce(handle, summary, finished.isEdited()));
          journal.add(
              handle,
              following.change(),
              before,
              risk,
              finished.template().name() + " " + finished.template().version());
          return Optional.of(new Kept(finished, risk));
        });
  }

  private Risk described(Handle handle, Described described, Change change) {
    return switch (described) {
      case Described.New it -> {
        turns.await(handle, "risk");
        Risk risk = new Risk(RiskRows.next(handle), 1, it.origin(), it.scenario(), it.handling());
        RiskRows.add(handle, risk, change);
        yield risk;
      }
      case Described.Again it -> {
        if (!RiskRows.replace(handle, it.next(), change)) {
          // The register was changed in between: undo all, so that it can be done again.
          throw new Overtaken();
        }
        yield it.next();
      }
    };
  }

  /** Put in once; what was posted before is shown anew. */
  private void announce(Handle handle, Summary summary, boolean edited) {
    String ref = summary.run().value();
    long now = times.now(handle);
    OutboxRows.put(handle, new Letter(SUMMARY, ref, summary.channel(), summary.thread()), now);
    if (edited) {
      OutboxRows.refresh(handle, SUMMARY, ref, now);
    }
  }

  @Override
  public List<Run> of(PersonId who) {
    return database.read(handle -> RunRows.of(handle, who));
  }

  @Override
  public Set<PersonId> people() {
    return database.read(RunRows::people);
  }

  @Override
  public Optional<Run> latestFinished(PersonId who, String template) {
    return database.read(handle -> RunRows.latestFinished(handle, who, template));
  }

  @Override
  public Optional<Risk> raisedBy(RunId run) {
    return database.read(handle -> RiskRows.ofRun(handle, run.value()));
  }

  @Override
  public List<Run> history(RunId run) {
    return database.read(
        handle ->
            RunRows.find(handle, run)
                .map(found -> RunRows.history(handle, found))
                .orElse(List.of()));
  }
}
