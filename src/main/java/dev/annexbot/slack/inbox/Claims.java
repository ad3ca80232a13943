package dev.annexbot.slack.inbox;

import com.slack.api.bolt.response.Response;
import dev.annexbot.chat.Inbox;
import dev.annexbot.web.Counters;
import java.time.Clock;
import java.time.Duration;

/**
 * Lets every delivery through once. What keeps, changes or tells something is claimed in the
 * database before it is acknowledged, so that no replica does it twice, whatever is killed. A
 * look-up is only remembered here: where that is forgotten, or on another replica, it would be
 * answered and counted once more, after the same checks, and nothing else would happen.
 */
final class Claims {
  private static final int MOST_LOOK_UPS = 50_000;

  /** A signature is good for five minutes before and after its time. */
  private static final Duration GOOD = Duration.ofMinutes(10);

  private final Inbox inbox;
  private final Counters counters;
  private final Recent<Boolean> lookUps;

  Claims(Inbox inbox, Counters counters, Clock clock) {
    this.inbox = inbox;
    this.counters = counters;
    this.lookUps = new Recent<>(clock, MOST_LOOK_UPS, GOOD);
  }

  /** Does what a delivery asks for if it is the first one with that key, and acknowledges it. */
  Response once(String key, Runnable what) {
    if (isFirst(key)) {
      what.run();
    }
    return Response.ok();
  }

  /**
   * Whether this is the first time.
   *
   * @throws NotNow when it cannot be written down, so that Slack has to deliver it again
   */
  boolean isFirst(String key) {
    boolean first;
    try {
      first = inbox.claim("slack:" + key);
    } catch (RuntimeException e) {
      throw new NotNow(e);
    }
    return counted(first);
  }

  /** Whether this is the first time, as far as we remember, of what does no harm a second time. */
  boolean isFirstLookUp(String key) {
    return counted(lookUps.keepIfNew(key, true));
  }

  private boolean counted(boolean first) {
    counters.count(first ? "annexbot_slack_deliveries_total" : "annexbot_slack_repeats_total");
    return first;
  }
}
