package dev.annexbot.answer.scope;

import dev.annexbot.answer.understand.Stems;
import dev.annexbot.answer.understand.Text;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells words that somebody may have meant from keys that were hit at random. */
final class Gibberish {
  private static final double LEAST = -3.4;
  private static final int SHORTEST = 3;
  private static final Pattern REPEATS = Pattern.compile(".*(.)\\1{3,}.*");

  private final Map<String, Integer> pairs = new HashMap<>();
  private final Map<Character, Integer> letters = new HashMap<>();
  private final Known known;

  /** Learns from the words of our pages which letters follow which. */
  Gibberish(Known known) {
    this.known = known;
    known.stems().forEach(this::learn);
  }

  /** Whether no word of it could be meant. */
  boolean is(Text text) {
    return text.stems().stream().noneMatch(known::has)
        && Stems.words(text.typed()).stream().noneMatch(this::couldBeMeant);
  }

  private boolean couldBeMeant(String word) {
    boolean repeats = REPEATS.matcher(word).matches();
    return word.length() >= SHORTEST && !repeats && likeness(word) >= LEAST;
  }

  /** The mean logarithm of how likely each letter is behind the one before it. */
  private double likeness(String word) {
    double sum = 0;
    String whole = " " + word + " ";
    for (int at = 0; at + 2 <= whole.length(); at++) {
      int seen = pairs.getOrDefault(whole.substring(at, at + 2), 0);
      int all = letters.getOrDefault(whole.charAt(at), 0);
      sum += Math.log((seen + 0.1) / (all + 3.0));
    }
    return sum / (whole.length() - 1);
  }

  private void learn(String word) {
    if (word.chars().allMatch(Character::isLetter)) {
      String whole = " " + word + " ";
      for (int at = 0; at + 2 <= whole.length(); at++) {
        pairs.merge(whole.substring(at, at + 2), 1, Integer::sum);
        letters.merge(whole.charAt(at), 1, Integer::sum);
      }
    }
  }
}
