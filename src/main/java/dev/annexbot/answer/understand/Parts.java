package dev.annexbot.answer.understand;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text into the questions it holds. */
public final class Parts {
  private static final String ASKING =
      "(?:what|which|who|when|where|why|how|is|are|do|does|did|can|could|may|should|must|will|was|were)";
  private static final Pattern SEAM =
      Pattern.compile(
          "(?i)(?<=[?])\\s+(?:and |also |plus |oh and |another one: |by the way,? |second: )*(?="
              + ASKING
              + "\\b)"
              + "|[,;.]?\\s+(?:and also|and secondly|also,?|plus|and by the way,?)\\s+(?="
              + ASKING
              + "\\s)|\\s+and\\s+(?=(?:what|who|when|where|why|how)"
              + " (?:is|are|do|does|did|can|should|must|long|often|many|much)\\b)");
  private static final Pattern WHOLE =
      Pattern.compile("(?i)^(?:hi |hello |hey |and |also )?" + ASKING + "\\b.*");
  private static final Pattern LEANS =
      Pattern.compile(
          "(?i).*\\b(?:it|its|they|them|that|this|these|those|one|so|he|she|there)\\b.*");
  private static final int FEWEST = 2;
  private static final int WORDS = 3;

  private Parts() {}

  /** Two questions that each stand alone, or the text as it is. */
  public static List<String> of(String text) {
    List<String> parts =
        Arrays.stream(SEAM.split(text.strip()))
            .map(String::strip)
            .filter(each -> !each.isEmpty())
            .toList();
    boolean alone =
        parts.size() == FEWEST
            && parts.stream().allMatch(Parts::standsAlone)
            && !LEANS.matcher(parts.get(1)).matches();
    return alone ? parts : List.of(text);
  }

  private static boolean standsAlone(String part) {
    return WHOLE.matcher(part).matches()
        && part.split("\\s+").length >= WORDS
        && !Content.of(part).isEmpty();
  }
}
