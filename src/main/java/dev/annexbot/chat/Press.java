package dev.annexbot.chat;

/**
 * What a button means: a verb and the thing it is done to, e.g. {@code show} and {@code A.8.24}.
 * Travels through the platform and comes back, so it is never trusted.
 */
public record Press(String verb, String object) {
  public Press {
    if (!verb.matches("[a-z-]{1,40}")) {
      throw new IllegalArgumentException("'" + verb + "' is no verb for a button");
    }
    if (object.length() > 1000) {
      throw new IllegalArgumentException(
          "The object of '" + verb + "' has " + object.length() + " characters; at most 1000");
    }
  }
}
