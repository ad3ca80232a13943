package dev.annexbot.slack;

/**
 * One thing that was looked at, and how it is.
 *
 * @param what for example {@code The bot token is valid}
 * @param detail what was found
 * @param remedy what to do about it; empty if it is fine
 */
public record SlackCheck(String what, boolean ok, String detail, String remedy) {

  static SlackCheck fine(String what, String detail) {
    return new SlackCheck(what, true, detail, "");
  }

  static SlackCheck wrong(String what, String detail, String remedy) {
    return new SlackCheck(what, false, detail, remedy);
  }
}
