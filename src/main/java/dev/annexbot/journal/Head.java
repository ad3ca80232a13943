package dev.annexbot.journal;

import java.util.Optional;

/**
 * The last line at some time: whoever keeps it elsewhere can tell later whether lines were cut off.
 */
public record Head(long number, String hash) {
  public static final Head NONE = new Head(0, "");

  /** Reads {@code 12:9f…}, as {@link #toString} writes it. */
  public static Optional<Head> parse(String text) {
    return text.matches("[1-9]\\d{0,17}:[0-9a-f]{64}")
        ? Optional.of(
            new Head(
                Long.parseLong(text.substring(0, text.indexOf(':'))),
                text.substring(text.indexOf(':') + 1)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return number + ":" + hash;
  }
}
