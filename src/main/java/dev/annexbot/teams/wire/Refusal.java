package dev.annexbot.teams.wire;

/**
 * Why somebody may not come in.
 *
 * @param status 400 for what is no activity, 401 for a token that is no good, 403 for one that is
 *     good for something else, 503 when it cannot be told now
 * @param reason for the log
 */
public record Refusal(int status, String reason) {
  static Refusal token(String reason) {
    return new Refusal(401, reason);
  }

  static Refusal elsewhere(String reason) {
    return new Refusal(403, reason);
  }

  static Refusal unreadable() {
    return new Refusal(400, "its body is no object of JSON");
  }

  static Refusal notNow(String reason) {
    return new Refusal(503, reason);
  }
}
