package dev.annexbot.teams.inbox;

import dev.annexbot.chat.Inbox;
import dev.annexbot.teams.api.Activity;
import dev.annexbot.web.Counters;

/** Lets every activity through once: Teams sends it again when it was not sure of us. */
final class Claims {
  private final Inbox inbox;
  private final Counters counters;

  Claims(Inbox inbox, Counters counters) {
    this.inbox = inbox;
    this.counters = counters;
  }

  /**
   * Whether this is the first time; what has no id cannot be told from anything else, and is let
   * through.
   *
   * @throws NotNow when it cannot be written down, so that Teams has to send it again
   */
  boolean isFirst(Activity activity) {
    String key = activity.conversation().id() + ":" + activity.type() + ":" + activity.id();
    boolean first = activity.id().isEmpty() || claim(key);
    counters.count(first ? "annexbot_teams_activities_total" : "annexbot_teams_repeats_total");
    return first;
  }

  /** Whether nobody has been welcomed there of late. */
  boolean isFirstWelcome(String place) {
    return claim("welcome:" + place);
  }

  private boolean claim(String key) {
    try {
      return inbox.claim("teams:" + key);
    } catch (RuntimeException e) {
      throw new NotNow(e);
    }
  }
}
