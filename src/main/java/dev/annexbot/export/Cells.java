package dev.annexbot.export;

import java.util.List;

/**
 * A table of texts.
 *
 * @param rows the first one holds the names of the columns
 */
public record Cells(List<List<String>> rows) {
  public Cells {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * A text that no spreadsheet takes for a formula: what begins like one gets an apostrophe, and so
   * does what begins with an apostrophe already, so that it can be taken away again.
   */
  static String safe(String text) {
    return text.matches("(?s)[=+\\-@\\t\\r\\n'|%].*") || text.matches("(?s)\\s+[=+\\-@|%].*")
        ? "'" + text
        : text;
  }

  /** The text before it was made safe. */
  static String original(String safe) {
    return safe.startsWith("'") ? safe.substring(1) : safe;
  }
}
