package dev.annexbot.answer.understand;

import java.util.regex.Pattern;

/** Sees that a text in a conversation says itself what it is about, short as it may be. */
public final class StandsAlone {
  private static final int SAYING = 2;

  private static final Pattern GOES_ON =
      Pattern.compile(
          "^(?:(?:ok|okay|well|so|hm+|yes|no|thanks)[ ,.]+)*(?:and|but|or|also|what about|how"
              + " about|what if|for)\\b");

  private static final Pattern POINTS =
      Pattern.compile("\\b(?:it|its|they|them|their|this|that|these|those|there)\\b");

  private StandsAlone() {}

  /** Whether it names its subject, goes on with nothing and points at nothing. */
  public static boolean is(Text text) {
    return text.contents().size() >= SAYING
        && !GOES_ON.matcher(text.plain()).find()
        && !POINTS.matcher(text.plain()).find();
  }
}
