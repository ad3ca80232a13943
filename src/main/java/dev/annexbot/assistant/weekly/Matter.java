package dev.annexbot.assistant.weekly;

import java.util.Locale;

/** What about a risk waits for somebody, the most pressing first. */
enum Matter {
  /** Its treatment should be done by now. */
  OVERDUE,
  /** It is above what is accepted, and nothing is decided. */
  DECIDE,
  /** An acceptance of it ends. */
  ACCEPTANCE,
  /** Its treatment is due soon. */
  TREATMENT,
  /** It is time to look at it again. */
  REVIEW,
  /** Nobody has rated it. */
  RATE;

  /** A treatment that becomes overdue is still the same matter. */
  String word() {
    return (this == OVERDUE ? TREATMENT : this).name().toLowerCase(Locale.ROOT);
  }
}
