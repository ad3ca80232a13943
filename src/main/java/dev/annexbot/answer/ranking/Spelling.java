package dev.annexbot.answer.ranking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** Mends words that occur nowhere: {@code encyption} becomes {@code encryption}. */
final class Spelling {
  private static final int SHORTEST = 5;

  private final IndexReader reader;
  private final Words words;
  private final List<String> known;
  private final DirectSpellChecker checker = new DirectSpellChecker();

  /** {@code known} are words that are right though no page has them, e.g. synonyms. */
  Spelling(IndexReader reader, Words words, List<String> known) {
    this.reader = reader;
    this.words = words;
    this.known = known.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    checker.setMinQueryLength(SHORTEST);
    checker.setAccuracy(0.7f);
  }

  /** The same question with unknown words put right where there is a near one. */
  String mend(String question) {
    List<String> mended = new ArrayList<>();
    boolean changed = false;
    for (String word : question.split("\\s+")) {
      String better = mendWord(word);
      changed |= !better.equals(word);
      mended.add(better);
    }
    return changed ? String.join(" ", mended) : question;
  }

  private String mendWord(String word) {
    List<String> terms = Words.terms(words.plain(), word);
    if (terms.size() != 1 || terms.getFirst().length() < SHORTEST) {
      return word;
    }
    String term = terms.getFirst();
    try {
      Term asked = new Term(PageIndex.SPELLING, term);
      if (known.contains(term)
          || reader.docFreq(asked) > 0
          || term.chars().anyMatch(Character::isDigit)) {
        return word;
      }
      SuggestWord[] near =
          checker.suggestSimilar(asked, 1, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
      return near.length == 0 ? word : near[0].string;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
