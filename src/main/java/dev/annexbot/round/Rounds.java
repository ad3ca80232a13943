package dev.annexbot.round;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.checkin.RunId;
import dev.annexbot.reminder.IsoWeek;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where rounds are kept, and what was decided for which week. Each decision, its line in the
 * journal and its letters are one transaction. Thread-safe.
 */
public interface Rounds {

  /** What time it is, for all of us. */
  Instant now();

  /** Those of an organization that have not ended. */
  List<Round> all(Org org);

  /** Those of all organizations that are running. */
  List<Round> running();

  Optional<Round> find(RoundId id);

  /**
   * Keeps a round, or its next version.
   *
   * @param act what somebody has done, e.g. {@code round.paused}
   * @return false if somebody was faster
   */
  boolean keep(Round next, PersonId by, String act);

  /** Who has said that a round is not for them, and is not asked any more. */
  Set<PersonId> leftOut(RoundId round);

  /** Asks them again from the next week on. */
  void takeBack(RoundId round, PersonId who, PersonId by);

  /**
   * A week begins, with these people; its channel is told.
   *
   * @return false if somebody else has decided about that week
   */
  boolean open(Lap lap, List<Part> parts);

  /** A week is left out; {@code lap} says why. The leader is told, unless that was wanted. */
  boolean skip(Lap lap, boolean wanted);

  /** Somebody ends a week before its time; no more is asked or told. */
  boolean abandon(Lap lap, PersonId by);

  Optional<Lap> find(LapId id);

  /** The weeks that are open. */
  List<Lap> open();

  /** The weeks that have ended since then. */
  List<Lap> closedSince(Instant then);

  /** The weeks of a round, the newest first. */
  List<Lap> laps(RoundId round, int most);

  /** Who is asked in that week. */
  List<Part> parts(LapId lap);

  /** The open weeks in which somebody is asked. */
  List<Lap> asking(PersonId who);

  /**
   * Somebody is asked, for the how-manieth time.
   *
   * @return false if that was decided before
   */
  boolean ask(Lap lap, PersonId who, int time);

  /** Somebody's check-in for that week; false if they have another one, or no part in it. */
  boolean answer(LapId lap, PersonId who, RunId run);

  /** The week for which a check-in is. */
  Optional<Lap> of(RunId run);

  /** Somebody says that it is not theirs to answer, or asks for help; the leader is told, once. */
  boolean mark(Lap lap, PersonId who, Mark mark);

  /**
   * A week ends: its letters go out.
   *
   * @param excused who is away
   * @param told who hears how many are missing
   */
  boolean close(Lap lap, Set<PersonId> excused, Set<PersonId> observers, Set<PersonId> told);

  /** What was told of a week is told anew if it is no longer so. */
  boolean retell(Lap lap);

  /** What came of the weeks of a round, up to that one, the oldest first. */
  List<Tally> history(RoundId round, IsoWeek last, int weeks);

  /** What somebody can say about their part with one tap. */
  enum Mark {
    NOT_MINE,
    HELP
  }
}
