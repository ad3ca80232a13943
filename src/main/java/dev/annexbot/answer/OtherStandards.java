package dev.annexbot.answer;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognizes questions about standards and frameworks that we hold no text on. */
final class OtherStandards {
  private static final Pattern ISO =
      Pattern.compile("(?i)\\biso(?:\\s*/?\\s*iec)?[\\s:-]*(\\d{4,5})\\b");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)\\b(pci[ -]?dss|hipaa|tisax|cobit|itil|fedramp|hitrust|cmmc|sox|swift csp|ccpa|bsi grundschutz)\\b");

  /** What index-data has pages or crosswalks on. */
  private static final Set<String> KNOWN =
      Set.of("27000", "27001", "27002", "27005", "27017", "27018", "27701");

  private OtherStandards() {}

  /** The name of another standard that the question is about. */
  static Optional<String> in(String question) {
    Matcher iso = ISO.matcher(question);
    boolean ours = false;
    Optional<String> other = Optional.empty();
    while (iso.find()) {
      if (KNOWN.contains(iso.group(1))) {
        ours = true;
      } else if (other.isEmpty()) {
        other = Optional.of("ISO " + iso.group(1));
      }
    }
    Matcher named = NAMED.matcher(question);
    if (other.isEmpty() && named.find()) {
      other = Optional.of(named.group(1));
    }
    // "27001 and 9001" is a question of ours that mentions a neighbour.
    return ours ? Optional.empty() : other;
  }
}
