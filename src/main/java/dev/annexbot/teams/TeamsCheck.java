package dev.annexbot.teams;

/**
 * One thing that was looked at, and how it is.
 *
 * @param what for example {@code Microsoft hands out the bot's token}
 * @param detail what was found
 * @param remedy what to do about it; empty if it is fine
 */
public record TeamsCheck(String what, boolean ok, String detail, String remedy) {

  static TeamsCheck fine(String what, String detail) {
    return new TeamsCheck(what, true, detail, "");
  }

  static TeamsCheck wrong(String what, String detail, String remedy) {
    return new TeamsCheck(what, false, detail, remedy);
  }
}
