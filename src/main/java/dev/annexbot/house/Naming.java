package dev.annexbot.house;

import java.util.Locale;

/** Who may be named in a summary that a channel sees. */
public enum Naming {
  NOBODY,
  /** Whoever answered a questionnaire that says so. */
  CONSENTING,
  /** Everybody, except where a questionnaire promises to name nobody. */
  EVERYBODY;

  /** As it is kept: {@code consenting}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
