package dev.annexbot.slack.inbox;

import com.slack.api.bolt.response.Response;
import dev.annexbot.chat.Inbox;
import dev.annexbot.web.Counters;

/** Lets every delivery through once. */
final class Claims {
  private final Inbox inbox;
  private final Counters counters;

  Claims(Inbox inbox, Counters counters) {
    this.inbox = inbox;
    this.counters = counters;
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
    counters.count(first ? "annexbot_slack_deliveries_total" : "annexbot_slack_repeats_total");
    return first;
  }
}
