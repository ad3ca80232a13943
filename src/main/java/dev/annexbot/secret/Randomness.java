package dev.annexbot.secret;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells random letters from words. */
final class Randomness {
  /** Bits a character; English words written together stay below, random base64 lies above. */
  private static final double RANDOM = 4.1;

  private Randomness() {}

  /** Whether a string of 32 or more characters was made by a machine to be unguessable. */
  static boolean isHigh(String text) {
    // Hashes and UUIDs are made by machines too, and are no secrets.
    if (text.matches("[0-9a-fA-F-]+")) {
      return false;
    }
    boolean mixed =
        text.matches(".*[0-9].*") && text.matches(".*[a-z].*") && text.matches(".*[A-Z].*");
    return mixed && bits(text) > RANDOM && !isMadeOfWords(text);
  }

  private static double bits(String text) {
    Map<Integer, Long> counts =
        text.chars()
            .boxed()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.values().stream()
        .mapToDouble(count -> (double) count / text.length())
        .map(share -> -share * Math.log(share) / Math.log(2))
        .sum();
  }

  /** A path or a name in camel case: most of it is runs of four or more small letters. */
  private static boolean isMadeOfWords(String text) {
    int inWords =
        java.util.regex.Pattern.compile("[A-Z]?[a-z]{3,}")
            .matcher(text)
            .results()
            .mapToInt(word -> word.end() - word.start())
            .sum();
    return inWords * 2 > text.length();
  }
}
