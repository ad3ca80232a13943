package dev.annexbot.torture;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people were told is kept: what they had written, and the number of the risk. Thread-safe. */
final class Told {
  /** What visitors write in a check-in, each something of its own. */
  static final Pattern WRITTEN = Pattern.compile("visit-\\d+-\\d+");

  private static final Pattern KEPT = Pattern.compile("It is R-(\\d+) in the risk register");

  private final Map<String, Integer> kept = new ConcurrentHashMap<>();

  /** A text that reached somebody. */
  void heard(String text) {
    Matcher number = KEPT.matcher(text);
    Matcher written = WRITTEN.matcher(text);
    if (number.find() && written.find()) {
      kept.put(written.group(), Integer.parseInt(number.group(1)));
    }
  }

  /** The number of the risk by what was written. */
  Map<String, Integer> kept() {
    return Map.copyOf(kept);
  }
}
