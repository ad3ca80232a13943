package dev.annexbot.round;

/** The id of a round; letters and digits that nobody has to read. */
public record RoundId(String value) {
  public RoundId {
    if (!value.matches("[0-9a-z-]{1,40}")) {
      throw new IllegalArgumentException("'" + value + "' is no id of a round");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
