package dev.annexbot.risk.level;

import java.util.Locale;

/** How sure somebody is of a rating. */
public enum Confidence {
  LOW,
  MEDIUM,
  HIGH;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
