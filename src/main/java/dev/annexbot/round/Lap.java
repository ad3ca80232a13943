package dev.annexbot.round;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.reminder.IsoWeek;
import java.time.Instant;
import java.util.Optional;

/**
 * A round in one week.
 *
 * @param leader who alone learns the names of those who are missing
 * @param template the questionnaire it asks, whatever becomes of the round meanwhile
 * @param why if it did not take place
 */
public record Lap(
    LapId id,
    PersonId leader,
    String template,
    Optional<String> channel,
    boolean escalates,
    Time time,
    State state,
    String why) {

  /** From when to when people are asked. */
  public record Time(Instant opens, Instant deadline) {}

  /** How it stands. */
  public enum State {
    OPEN,
    CLOSED,
    SKIPPED
  }

  public IsoWeek week() {
    return id.week();
  }

  public Org org() {
    return leader.org();
  }

  public boolean isOpen() {
    return state == State.OPEN;
  }

  public Instant deadline() {
    return time.deadline();
  }
}
