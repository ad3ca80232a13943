package dev.annexbot.checkin;

/** The id of one check-in of one person; letters and digits that nobody has to read. */
public record RunId(String value) {
  public RunId {
    if (!value.matches("[0-9a-z-]{1,40}")) {
      throw new IllegalArgumentException("'" + value + "' is no id of a check-in");
    }
  }
}
