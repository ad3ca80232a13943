package dev.annexbot.round;

import dev.annexbot.chat.PersonId;
import dev.annexbot.checkin.RunId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody's part in one week of a round.
 *
 * @param mandatory whether an answer is owed
 * @param notMine they have said that this is not theirs to answer
 * @param excused they were away until after the end
 * @param wantsHelp they have asked for help
 */
public record Part(
    PersonId who,
    boolean mandatory,
    Asked asked,
    Answered answered,
    boolean notMine,
    boolean excused,
    boolean wantsHelp) {
  private static final Duration STUCK_AFTER = Duration.ofDays(1);

  /** How often they were asked, and when last. */
  public record Asked(int times, Optional<Instant> last) {
    public static final Asked NEVER = new Asked(0, Optional.empty());
  }

  /** Their check-in: when they began it, when they finished it first, and when last. */
  public record Answered(
      Optional<RunId> run,
      Optional<Instant> begun,
      Optional<Instant> finished,
      Optional<Instant> changed) {
    public static final Answered NOT =
        new Answered(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Somebody who is to be asked. */
  public static Part of(PersonId who, boolean mandatory) {
    return new Part(who, mandatory, Asked.NEVER, Answered.NOT, false, false, false);
  }

  public boolean hasAnswered() {
    return answered.finished().isPresent();
  }

  public boolean isLate(Lap lap) {
    return answered.finished().filter(lap.deadline()::isBefore).isPresent();
  }

  /** Whether their answer came, or became another one, after the end. */
  public boolean isEdited(Lap lap) {
    return answered.changed().filter(lap.deadline()::isBefore).isPresent();
  }

  /** Whether they are counted among those who could have answered. */
  public boolean counts() {
    return !notMine && (!excused || hasAnswered());
  }

  /** Whether an answer is owed. */
  public boolean isMissing() {
    return mandatory && counts() && !hasAnswered();
  }

  /** Whether they began and did not get on. */
  public boolean isStuck(Instant now) {
    return !hasAnswered()
        && !notMine
        && answered.begun().filter(begun -> now.isAfter(begun.plus(STUCK_AFTER))).isPresent();
  }
}
