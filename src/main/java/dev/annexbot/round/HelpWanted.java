package dev.annexbot.round;

import dev.annexbot.chat.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who might want help, for nobody but whoever leads them. */
public final class HelpWanted {
  private static final int WEEKS = 1;

  private final Rounds rounds;
  private final Invited invited;

  public HelpWanted(Rounds rounds, Invited invited) {
    this.rounds = rounds;
    this.invited = invited;
  }

  /**
   * Somebody, and why.
   *
   * @param lap the week that it is about
   */
  public record Wanting(PersonId who, Why why, LapId lap) {}

  /** Why somebody might want help, the most pressing first. */
  public enum Why {
    /** They have asked for it. */
    ASKED,
    /** They have begun more than a day ago and did not get on. */
    STUCK,
    /** The end has passed, and their answer is missing. */
    LATE
  }

  /** The people whom somebody leads, each once, those who asked for it first. */
  public List<Wanting> of(PersonId leader) {
    Instant now = rounds.now();
    Map<PersonId, Wanting> found = new LinkedHashMap<>();
    for (Round round : rounds.all(leader.org())) {
      if (invited.leader(round).equals(leader)) {
        rounds.laps(round.id(), WEEKS).stream()
            .filter(lap -> lap.state() != Lap.State.SKIPPED && lap.leader().equals(leader))
            .forEach(lap -> look(lap, now, found));
      }
    }
    List<Wanting> all = new ArrayList<>(found.values());
    all.sort((one, other) -> one.why().compareTo(other.why()));
    return all;
  }

  private void look(Lap lap, Instant now, Map<PersonId, Wanting> found) {
    for (Part part : rounds.parts(lap.id())) {
      if (part.wantsHelp() && !part.hasAnswered()) {
        add(new Wanting(part.who(), Why.ASKED, lap.id()), found);
      } else if (part.isStuck(now)) {
        add(new Wanting(part.who(), Why.STUCK, lap.id()), found);
      } else if (lap.state() == Lap.State.CLOSED && part.isMissing()) {
        add(new Wanting(part.who(), Why.LATE, lap.id()), found);
      }
    }
  }

  private static void add(Wanting wanting, Map<PersonId, Wanting> found) {
    found.merge(
        wanting.who(),
        wanting,
        (one, other) -> one.why().compareTo(other.why()) <= 0 ? one : other);
  }
}
