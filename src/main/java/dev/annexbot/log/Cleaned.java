package dev.annexbot.log;

import java.util.regex.Pattern;

/** A text made fit for the log: no tokens, no control characters, so nobody can forge a line. */
final class Cleaned {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?i)\\b(?:xox[a-z](?:\\.xox[a-z])?|xapp|xwfp)-[\\w%.-]+"
              + "|(?<=\\bBearer )\\s*[^\\s\"',;]+"
              + "|(?<=\\bBasic )[A-Za-z0-9+/=]{12,}"
              + "|\\beyJ[\\w-]{8,}\\.[\\w-]+\\.[\\w-]*"
              + "|(?<=hooks\\.slack\\.com/)[\\w/%-]+"
              + "|(?<=[?&](?:ticket|token|code|client_secret|app_id)=)[^&\\s\"']+"
              + "|(?<=\\bv0=)[0-9a-f]{64}\\b");

  /** Line and paragraph ends, escape sequences, and what turns the direction of writing. */
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cf}]");

  private static final int LONGEST = 4_000;

  private Cleaned() {}

  /** In one line. */
  static String line(String text) {
    return withoutTokens(CONTROL.matcher(text).replaceAll(" "));
  }

  /** In lines that all begin with a blank, so that none of them looks like a message. */
  static String lines(String text) {
    StringBuilder cleaned = new StringBuilder();
    text.lines().forEach(each -> cleaned.append("  ").append(line(each)).append('\n'));
    return cleaned.toString();
  }

  private static String withoutTokens(String text) {
    String cleaned = TOKEN.matcher(text).replaceAll("[secret]");
    return cleaned.length() <= LONGEST ? cleaned : cleaned.substring(0, LONGEST) + " …";
  }
}
