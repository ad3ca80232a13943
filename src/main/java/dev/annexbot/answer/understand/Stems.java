package dev.annexbot.answer.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tartarus.snowball.ext.EnglishStemmer;

/** A text as stems of all its words; the small words stay, for they tell how something is asked. */
public final class Stems {
  private static final int MOST = 20_000;
  private static final Map<String, String> SEEN = new ConcurrentHashMap<>();

  private Stems() {}

  /** The stems of all words, in order. */
  public static List<String> of(String text) {
    return words(text).stream().map(Stems::stem).toList();
  }

  static String stem(String word) {
    String seen = SEEN.get(word);
    if (seen != null) {
      return seen;
    }
    EnglishStemmer stemmer = new EnglishStemmer();
    stemmer.setCurrent(word);
    stemmer.stem();
    String stem = stemmer.getCurrent();
    // What people type has no end; what our pages say has.
    if (SEEN.size() < MOST) {
      SEEN.put(word, stem);
    }
    return stem;
  }

  /** Words in lower case, without apostrophes; a number is a word. */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String lower = text.toLowerCase(Locale.ROOT);
    for (int at = 0; at <= lower.length(); at++) {
      char letter = at < lower.length() ? lower.charAt(at) : ' ';
      if (Character.isLetterOrDigit(letter)) {
        word.append(letter);
      } else if (letter != '\'' && letter != '’' && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }
}
