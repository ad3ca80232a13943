package dev.annexbot.workspace.delivery;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Something that is brought to the app.
 *
 * @param attempt 0 for the first time
 * @param reason why it is brought again, or ""
 */
public record Envelope(Kind kind, ObjectNode payload, int attempt, String reason) {

  /** What it is about. */
  public enum Kind {
    EVENT("events_api"),
    COMMAND("slash_commands"),
    INTERACTIVE("interactive"),
    OPTIONS("interactive");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  static Envelope first(Kind kind, ObjectNode payload) {
    return new Envelope(kind, payload, 0, "");
  }

  Envelope again(String why) {
    return new Envelope(kind, payload, attempt + 1, why);
  }
}
