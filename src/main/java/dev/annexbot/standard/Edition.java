package dev.annexbot.standard;

/** The edition that a number belongs to; a number without its edition means nothing. */
public enum Edition {
  E2013("2013"),
  E2022("2022");

  private final String year;

  Edition(String year) {
    this.year = year;
  }

  /** The four digits that people write behind the colon. */
  public String year() {
    return year;
  }
}
