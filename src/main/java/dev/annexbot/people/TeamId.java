package dev.annexbot.people;

/** The id of a team; letters and digits that nobody has to read. */
public record TeamId(String value) {
  public TeamId {
    if (!value.matches("[0-9a-z-]{1,40}")) {
      throw new IllegalArgumentException("'" + value + "' is no id of a team");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
