package dev.annexbot.round;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.reminder.IsoWeek;
import java.util.Optional;

/**
 * A check-in that comes again each week.
 *
 * @param version grows by one with each change that a person makes
 * @param next the first week for which nothing was decided yet
 * @param skipped a week that somebody has left out
 */
public record Round(
    RoundId id,
    int version,
    PersonId setUpBy,
    Plan plan,
    State state,
    IsoWeek next,
    Optional<IsoWeek> skipped) {

  /** How it stands. */
  public enum State {
    /** Somebody is still looking at what it would do. */
    DRAFT,
    RUNNING,
    PAUSED,
    ENDED
  }

  public Org org() {
    return setUpBy.org();
  }

  public boolean isRunning() {
    return state == State.RUNNING;
  }

  /** The next version of it. */
  public Round as(State changed) {
    return new Round(id, version + 1, setUpBy, plan, changed, next, skipped);
  }

  /** The next version of it, which does something else. */
  public Round doing(Plan changed) {
    return new Round(id, version + 1, setUpBy, changed, state, next, skipped);
  }

  /** The next version of it, from that week on. */
  public Round from(IsoWeek week) {
    return new Round(id, version, setUpBy, plan, state, week, skipped);
  }

  /** The next version of it, without that week. */
  public Round without(IsoWeek week) {
    return new Round(id, version + 1, setUpBy, plan, state, next, Optional.of(week));
  }
}
