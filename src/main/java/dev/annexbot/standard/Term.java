package dev.annexbot.standard;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of the trade in one plain sentence.
 *
 * @param name how people mostly say it
 * @param otherNames abbreviations and other words for the same
 * @param references the clauses and controls it belongs to, at least one
 */
public record Term(
    String name, List<String> otherNames, String meaning, List<Reference> references) {
  private static final Pattern WRITTEN = Pattern.compile("([^()]+?)(?: \\(([^()]+)\\))?");

  public Term {
    otherNames = List.copyOf(otherNames);
    references = List.copyOf(references);
  }

  /**
   * Reads a term as it is written in the table, other names in brackets: {@code penetration test
   * (pen test, pentest)}.
   */
  public static Term of(String written, String meaning, List<Reference> references) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches() || parts.group(2) == null) {
      return new Term(written, List.of(), meaning, references);
    }
    List<String> others = Arrays.stream(parts.group(2).split(",")).map(String::strip).toList();
    return new Term(parts.group(1), others, meaning, references);
  }
}
