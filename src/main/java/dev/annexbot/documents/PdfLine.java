package dev.annexbot.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A line of a page.
 *
 * @param size of its letters, in points
 * @param bold whether all of it is
 * @param begins whether there is more space above it than between the lines of a paragraph
 * @param page from 1
 */
record PdfLine(String text, float size, boolean bold, boolean begins, int page) {
  private static final float LARGER = 1.12f;
  private static final int LONGEST_HEADING = 100;
  private static final int PAGES = 3;

  boolean isHeading(float body) {
    boolean short_ = text.length() <= LONGEST_HEADING && !text.matches(".*[.;,]$");
    return short_
        && text.chars().anyMatch(Character::isLetter)
        && (size > body * LARGER || (bold && begins) || TextReader.looksLikeHeading(text));
  }

  /** The size that most letters have. */
  static float usual(List<PdfLine> lines) {
    Map<Float, Integer> letters = new HashMap<>();
    lines.forEach(each -> letters.merge(each.size(), each.text().length(), Integer::sum));
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  /** Without the lines that stand on page after page, their numbers left aside. */
  static List<PdfLine> withoutRunning(List<PdfLine> lines) {
    Map<String, Set<Integer>> pages = new HashMap<>();
    lines.forEach(
        each -> pages.computeIfAbsent(each.bare(), key -> new HashSet<>()).add(each.page()));
    return lines.stream()
        .filter(each -> pages.getOrDefault(each.bare(), Set.of()).size() < PAGES)
        .toList();
  }

  private String bare() {
    return text.replaceAll("\\d+", "#").strip();
  }
}
