package dev.annexbot.assistant.weekly;

import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.reminder.TeamHelp;
import dev.annexbot.standard.Control;
import java.util.List;

/**
 * What there is to say to one person this week.
 *
 * @param changes what others have changed about their risks
 * @param decisions what waits for them alone, at most two
 * @param team who on their team might want help
 * @param ending what runs out soon, or waits behind those two
 * @param control the one of the week
 */
record Digest(
    IsoWeek week,
    List<String> changes,
    List<Decision> decisions,
    List<TeamHelp.Wanted> team,
    List<String> ending,
    Control control) {
  Digest {
    changes = List.copyOf(changes);
    decisions = List.copyOf(decisions);
    team = List.copyOf(team);
    ending = List.copyOf(ending);
  }

  /** A control alone is no reason to disturb anybody. */
  boolean isEmpty() {
    return changes.isEmpty() && decisions.isEmpty() && team.isEmpty() && ending.isEmpty();
  }
}
