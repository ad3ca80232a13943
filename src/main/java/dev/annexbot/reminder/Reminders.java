package dev.annexbot.reminder;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who is reminded, and what was decided for which week. Thread-safe. */
public interface Reminders {

  /** What time it is, for all of us. */
  Instant now();

  /** Everybody who is reminded and has not stopped it. */
  List<Reminded> all();

  /** Also somebody who has stopped it. */
  Optional<Reminded> find(PersonId who);

  /**
   * Reminds somebody from that week on; does nothing if they are reminded already, or have stopped
   * it.
   */
  void begin(PersonId who, Rhythm rhythm, IsoWeek first);

  /** From now on at other times; weeks that were decided stay so. */
  void change(PersonId who, Rhythm rhythm);

  /** They hear nothing until then. */
  void quiet(PersonId who, Instant until);

  /**
   * How much they want to hear.
   *
   * @param first when they had stopped, the first week of which they may hear again
   */
  void wish(PersonId who, Wish wish, IsoWeek first);

  /** They have left; nothing is known of them any more. */
  void forget(PersonId who);

  /**
   * Writes down what was decided for a week, goes on to the next, and puts the letter into the
   * outbox if there is one, all in one transaction.
   *
   * @return false if somebody else has decided about that week, or they are reminded no more
   */
  boolean decide(PersonId who, Turn.Send turn);

  /** The same for a week that is left out. */
  boolean decide(PersonId who, Turn.Skip turn);

  /** What was decided to be sent came too late after all. */
  void miss(PersonId who, IsoWeek week, String why);

  /** What became of that week. */
  Tally tally(Org org, IsoWeek week);
}
