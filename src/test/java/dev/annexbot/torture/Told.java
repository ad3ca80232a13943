package dev.annexbot.torture;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people were told is kept: what they had written, and the number of the risk. Thread-safe.
 */
final class Told {
  /** What visitors write in a check-in, each something of its own. */
  private static final Pattern WRITTEN = Pattern.compile("[Vv]isit-\\d+-\\d+");

  private static final Pattern KEPT = Pattern.compile("It is R-(\\d+) in the risk register");

  private final Map<String, Integer> kept = new ConcurrentHashMap<>();

  /** A text that reached somebody. */
  void heard(String text) {
    Matcher number = KEPT.matcher(text);
    if (number.find()) {
      written(text).ifPresent(each -> kept.put(each, Integer.parseInt(number.group(1))));
    }
  }

  /** What somebody wrote, in whatever is told of it; a sentence begins with a capital. */
  static Optional<String> written(String text) {
    return WRITTEN
        .matcher(text)
        .results()
        .findFirst()
        .map(found -> found.group().toLowerCase(Locale.ROOT));
  }

  /** The number of the risk by what was written. */
  Map<String, Integer> kept() {
    return Map.copyOf(kept);
  }
}
