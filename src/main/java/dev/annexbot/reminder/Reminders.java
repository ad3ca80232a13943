package dev.annexbot.reminder;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is reminded, and what was decided for which week. Thread-safe. */
public interface Reminders {

  /** What time it is, for all of us. */
  Instant now();

  /** Everybody who is reminded. */
  List<Reminded> all();

  Optional<Reminded> find(PersonId who);

  /** Reminds somebody from that week on; does nothing if they are reminded already. */
  void begin(PersonId who, Rhythm rhythm, IsoWeek first);

  /** From now on at other times; weeks that were decided stay so. */
  void change(PersonId who, Rhythm rhythm);

  /** They hear nothing until then. */
  void quiet(PersonId who, Instant until);

  /** They hear nothing any more. */
  void stop(PersonId who);

  /**
   * Writes down what was decided for a week, goes on to the next, and puts the letter into the
   * outbox if there is one, all in one transaction.
   *
   * @return false if somebody else has decided about that week, or they are reminded no more
   */
  boolean decide(PersonId who, Turn.Send turn);

  /** The same for a week that is left out. */
  boolean decide(PersonId who, Turn.Skip turn);

  /** How often what was decided for that week: {@code sent}, {@code late}, {@code skipped}. */
  Map<String, Long> counts(Org org, IsoWeek week);
}
