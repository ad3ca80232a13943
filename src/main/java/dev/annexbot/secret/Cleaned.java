package dev.annexbot.secret;

import java.util.List;

/**
 * A text without secrets.
 *
 * @param text each secret replaced by {@code [removed: what it was]}
 * @param removed what the secrets were, e.g. {@code GitHub token}, in the order of the text
 */
public record Cleaned(String text, List<String> removed) {
  public Cleaned {
    removed = List.copyOf(removed);
  }

  public boolean isUnchanged() {
    return removed.isEmpty();
  }
}
