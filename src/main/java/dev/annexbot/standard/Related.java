package dev.annexbot.standard;

import java.util.Optional;

/** A pointer from one page to another provision, with the reason to follow it. */
public record Related(Reference reference, String reason) {

  /** Reads a line like {@code A.8.8: patching closes what the feed warns of}. */
  public static Optional<Related> parse(String line) {
    int colon = line.indexOf(':');
    return colon < 0
        ? Optional.empty()
        : Reference.parse(line.substring(0, colon).strip())
            .map(reference -> new Related(reference, line.substring(colon + 1).strip()));
  }
}
