package dev.annexbot.answer.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the word that somebody meant: the nearest by letters left out, put in, changed or swapped,
 * among those that begin with the same letter. Finds what Lucene's {@code DirectSpellChecker} finds
 * (a test holds both together), which builds two automata for each word and takes a hundred times
 * as long.
 */
final class NearWords {
  /** How many letters may be wrong. */
  private static final int MOST_WRONG = 2;

  /** The least share of the shorter word that is right. */
  private static final double LEAST = 0.7;

  /** Of equally near words, so many are looked at, in the order of the alphabet. */
  private static final int LOOKED_AT = 5;

  private final Map<Character, List<Word>> byInitial = new HashMap<>();

  /** A word and how many pages have it. */
  private record Word(String text, int pages) {}

  private record Near(Word word, double likeness) {}

  /** The words, and how many pages have each. */
  NearWords(Map<String, Integer> pagesWith) {
    pagesWith.entrySet().stream()
        .filter(each -> !each.getKey().isEmpty())
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            each ->
                byInitial
                    .computeIfAbsent(each.getKey().charAt(0), letter -> new ArrayList<>())
                    .add(new Word(each.getKey(), each.getValue())));
  }

  /** The word that is nearest to {@code typed}; of equally near ones, that of most pages. */
  Optional<String> to(String typed) {
    List<Near> near = new ArrayList<>();
    double best = LEAST;
    for (Word word : byInitial.getOrDefault(typed.charAt(0), List.of())) {
      double likeness = likeness(typed, word.text(), best);
      if (likeness >= best && !word.text().equals(typed)) {
        near.add(new Near(word, likeness));
        best = likeness;
      }
    }
    double nearest = best;
    return near.stream()
        .filter(each -> each.likeness() == nearest)
        .limit(LOOKED_AT)
        .map(Near::word)
        .max(Comparator.comparingInt(Word::pages))
        .map(Word::text);
  }

  /** 1 if they are the same; 0 if they cannot come to {@code least}. */
  private static double likeness(String typed, String word, double least) {
    int shorter = Math.min(typed.length(), word.length());
    int allowed = Math.min(MOST_WRONG, (int) Math.floor((1 - least) * shorter + 1e-6));
    if (Math.abs(typed.length() - word.length()) > allowed) {
      return 0;
    }
    int wrong = wrong(typed, word, allowed);
    return wrong > allowed ? 0 : 1f - (float) wrong / shorter;
  }

  /**
   * How many letters are wrong; swapped neighbours count once. More than {@code most} is enough.
   */
  private static int wrong(String one, String other, int most) {
    int[] before = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int at = 0; at <= other.length(); at++) {
      last[at] = at;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        row[j] = swapped ? Math.min(row[j], before[j - 2] + 1) : row[j];
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return least;
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return last[other.length()];
  }
}
