package dev.annexbot.workspace.delivery;

import com.fasterxml.jackson.databind.JsonNode;

/** What became of a delivery. */
public sealed interface Outcome {

  /**
   * The app acknowledged it.
   *
   * @param payload what it said with it; missing when it said nothing
   */
  record Acknowledged(JsonNode payload) implements Outcome {}

  /**
   * It did not.
   *
   * @param reason in Slack's word, for example {@code http_timeout}
   * @param mayRetry false when the app does not want it again
   */
  record Failed(String reason, boolean mayRetry) implements Outcome {}
}
