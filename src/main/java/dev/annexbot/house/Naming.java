package dev.annexbot.house;

import java.util.Locale;

/** Who may be named in a summary that a channel sees. */
public enum Naming {
  NOBODY,
  /** Those whose questionnaire asked them whether they may be named. */
  CONSENTING,
  /** Everybody who is in that channel. */
  EVERYBODY;

  /** As it is kept: {@code consenting}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
