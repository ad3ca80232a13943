package dev.annexbot.answer.own;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a passage into sentences; an item of a list is one as well. */
final class Sentences {
  /** Longer ones are cut, as nobody reads them in a chat. */
  private static final int LONGEST = 400;

  private Sentences() {}

  static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    for (String line : text.split("\n+")) {
      BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ENGLISH);
      ends.setText(line);
      int from = ends.first();
      for (int to = ends.next(); to != BreakIterator.DONE; from = to, to = ends.next()) {
        add(sentences, line.substring(from, to));
      }
    }
    return sentences;
  }

  private static void add(List<String> sentences, String raw) {
    String sentence = raw.replaceFirst("^\\s*(?:[-*•]|\\(?[a-z0-9]{1,2}[.)])\\s+", "").strip();
    if (sentence.chars().filter(Character::isLetter).count() > 3) {
      sentences.add(
          sentence.length() <= LONGEST ? sentence : sentence.substring(0, LONGEST - 1) + "…");
    }
  }
}
