package dev.annexbot.documents;

/** A document that cannot be read: why, and what to do about it. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1;

  private final String why;
  private final String remedy;

  Unreadable(String why, String remedy) {
    super(why);
    this.why = why;
    this.remedy = remedy;
  }

  String why() {
    return why;
  }

  String remedy() {
    return remedy;
  }
}
