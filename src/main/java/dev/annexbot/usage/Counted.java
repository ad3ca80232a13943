package dev.annexbot.usage;

import java.util.regex.Pattern;

/**
 * What is counted as the same.
 *
 * @param reason why, e.g. {@code unsure} or {@code legal advice}; "" where there is none
 * @param about the number of a clause or control, e.g. {@code A.5.7}; "" where it is about none
 */
public record Counted(Kind kind, String reason, String about) {
  private static final Pattern REASON = Pattern.compile("[a-z ]{0,40}");
  private static final Pattern ABOUT = Pattern.compile("[A-Za-z0-9. ]{0,20}");

  /** Nothing that a person wrote fits in here. */
  public Counted {
    if (!REASON.matcher(reason).matches() || !ABOUT.matcher(about).matches()) {
      throw new IllegalArgumentException("'" + reason + "', '" + about + "' cannot be counted");
    }
  }
}
