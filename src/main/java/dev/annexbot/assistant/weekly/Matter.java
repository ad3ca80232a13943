package dev.annexbot.assistant.weekly;

import java.util.Locale;

/** What about a risk waits for somebody, the most pressing first. */
enum Matter {
  /** Its treatment should be done by now. */
  OVERDUE(0),
  /** It is above what is accepted, and nothing is decided. */
  DECIDE(1),
  /** An acceptance of it ends. */
  ACCEPTANCE(2),
  /** Its treatment is due soon. */
  TREATMENT(3),
  /** It is time to look at it again. */
  REVIEW(4),
  /** Nobody has rated it. */
  RATE(5);

  private final int place;

  Matter(int place) {
    this.place = place;
  }

  /** The less, the more pressing. */
  int place() {
    return place;
  }

  /** A treatment that becomes overdue is still the same matter. */
  String word() {
    return (this == OVERDUE ? TREATMENT : this).name().toLowerCase(Locale.ROOT);
  }
}
