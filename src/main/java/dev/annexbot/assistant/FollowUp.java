package dev.annexbot.assistant;

import java.util.regex.Pattern;

/** Tells a follow-up ("and for contractors?") from a new question. */
final class FollowUp {
  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)^\\s*(and|but|or|what about|how about|what if|also|then|so|why|for)\\b.*");
  private static final Pattern POINTING =
      Pattern.compile("(?i).*\\b(it|that|this|they|them|those|these|there)\\b.*");
  private static final int SHORT = 3;
  private static final int SENTENCE = 9;

  private FollowUp() {}

  static boolean is(String text) {
    int words = text.strip().split("\\s+").length;
    return words <= SHORT
        || OPENING.matcher(text).matches()
        || (words <= SENTENCE && POINTING.matcher(text).matches());
  }
}
