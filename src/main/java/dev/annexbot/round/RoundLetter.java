package dev.annexbot.round;

import dev.annexbot.chat.Letter;
import dev.annexbot.chat.PersonId;
import java.util.Optional;

/**
 * What a letter of a round is about.
 *
 * @param who whom it goes to or speaks of, if to or of one person
 */
public record RoundLetter(Kind kind, LapId lap, Optional<PersonId> who) {

  /** What letters of rounds say. */
  public enum Kind {
    /** Into the channel: it has begun. The summaries of single check-ins stand below it. */
    OPENED("round-open"),
    /** To somebody: please answer. */
    ASK("round-ask"),
    /** To somebody who has not answered. */
    NUDGE("round-nudge"),
    /** Into the channel, or to the leader if there is none: what came of it. */
    WRAP_UP("round-wrap"),
    /** The same, to an observer. */
    OBSERVED("round-observed"),
    /** To the leader: who is missing. */
    MISSING("round-missing"),
    /** To those whom it is escalated to: how many are missing. */
    ESCALATED("round-escalated"),
    /** To the leader: somebody says that it is not theirs. */
    NOT_MINE("round-not-mine"),
    /** To the leader: somebody wants help. */
    HELP("round-help"),
    /** To the leader: it did not take place. */
    SKIPPED("round-skipped");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The kind of the {@link Letter}. */
    public String word() {
      return word;
    }
  }

  /** About a week as a whole. */
  public static Letter of(Kind kind, LapId lap, String address) {
    return new Letter(kind.word(), lap.toString(), address);
  }

  /** To somebody alone. */
  public static Letter to(Kind kind, LapId lap, PersonId who) {
    return about(kind, lap, who, who);
  }

  /** To somebody, of somebody. */
  public static Letter about(Kind kind, LapId lap, PersonId who, PersonId to) {
    return new Letter(kind.word(), lap + "/" + who.value(), to.value());
  }

  /** Reads the reference of a letter. */
  public static Optional<RoundLetter> read(Letter letter) {
    String[] parts = letter.ref().split("/", 3);
    if (parts.length < 2) {
      return Optional.empty();
    }
    Optional<PersonId> who =
        parts.length == 3 ? Optional.of(new PersonId(parts[2])) : Optional.empty();
    for (Kind kind : Kind.values()) {
      if (kind.word().equals(letter.kind())) {
        return LapId.parse(parts[0] + "/" + parts[1]).map(lap -> new RoundLetter(kind, lap, who));
      }
    }
    return Optional.empty();
  }
}
