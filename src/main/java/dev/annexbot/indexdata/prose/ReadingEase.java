package dev.annexbot.indexdata.prose;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Flesch's reading ease for English: 206.835 less 1.015 times the words in a sentence and 84.6
 * times the syllables in a word. 60 and more reads easily, 100 very easily. A bullet is a sentence;
 * syllables are counted as groups of vowels, a silent e at the end left out.
 */
public final class ReadingEase {
  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z'’]*");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  private ReadingEase() {}

  /** The reading ease of a text; 100 if it has no words. */
  public static double of(String text) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    if (words.isEmpty()) {
      return 100;
    }
    long sentences = Math.max(1, Sentences.of(text).size());
    int syllables = words.stream().mapToInt(ReadingEase::syllables).sum();
    return 206.835 - 1.015 * words.size() / sentences - 84.6 * syllables / words.size();
  }

  static int syllables(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    boolean silent = (lower.endsWith("e") && !lower.endsWith("le")) || lower.matches(".*[^td]ed");
    long groups = VOWELS.matcher(lower).results().count();
    return (int) Math.max(1, silent ? groups - 1 : groups);
  }
}
