package dev.annexbot.checkin;

import dev.annexbot.chat.PersonId;
import dev.annexbot.risk.Change;
import dev.annexbot.risk.Handling;
import dev.annexbot.risk.Origin;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.RiskScenario;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where check-ins are kept. Thread-safe; what it says is kept is durable. */
public interface CheckIns {

  /**
   * Keeps a new one, unless this person has another one under way in the same slot.
   *
   * @param slot what one does once at a time: a questionnaire, or one with a message
   * @return the one that is under way
   */
  Run begin(Run run, String slot);

  Optional<Run> find(RunId id);

  /**
   * Keeps the next version of one.
   *
   * @return false if somebody was faster, and nothing was kept
   */
  boolean keep(Run next);

  /**
   * Keeps a finished one together with what follows from it: the risk in the register, a line in
   * the journal, and the summary that waits to be posted. All or nothing, in one transaction.
   *
   * @return none if somebody was faster, and nothing was kept
   */
  Optional<Kept> finish(Run finished, Following following);

  /** Those of a person, the latest change first, at most 50. */
  List<Run> of(PersonId who);

  /** Everybody who has one under way. */
  Set<PersonId> people();

  /** The latest one of a person that was finished with this questionnaire, in any version. */
  Optional<Run> latestFinished(PersonId who, String template);

  /** The risk that a check-in has raised. */
  Optional<Risk> raisedBy(RunId run);

  /** How often a check-in was finished, each time with its answers; the oldest first. */
  List<Run> history(RunId run);

  /**
   * What follows from a finished check-in.
   *
   * @param risk none if there is nothing to describe
   * @param summary where its summary is to be posted, none if nowhere
   */
  record Following(Optional<Described> risk, Optional<Summary> summary, Change change) {}

  /** A risk that the register gives a number, or the next version of the one this raised before. */
  sealed interface Described {
    record New(Origin origin, RiskScenario scenario, Handling handling) implements Described {}

    record Again(Risk next) implements Described {}
  }

  /**
   * A summary that waits to be posted, once.
   *
   * @param channel an address of a place
   * @param thread the thread there, or ""
   */
  record Summary(RunId run, String channel, String thread) {

    /** Into no thread. */
    public Summary(RunId run, String channel) {
      this(run, channel, "");
    }
  }

  /** What was kept. */
  record Kept(Run run, Optional<Risk> risk) {}
}
