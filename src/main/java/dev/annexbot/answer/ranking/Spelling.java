package dev.annexbot.answer.ranking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.util.BytesRef;

/** Mends words that occur nowhere: {@code encyption} becomes {@code encryption}. */
final class Spelling {
  private static final int SHORTEST = 5;

  private final IndexReader reader;
  private final Words words;
  private final Set<String> known;
  private final DirectSpellChecker checker = new DirectSpellChecker();

  /** {@code known} are words that are right though no page has them, e.g. synonyms. */
  Spelling(IndexReader reader, Words words, List<String> known) {
    this.reader = reader;
    this.words = words;
    this.known = written(reader);
    known.forEach(word -> this.known.add(word.toLowerCase(Locale.ROOT)));
    checker.setMinQueryLength(SHORTEST);
    checker.setAccuracy(0.7f);
  }

  /** All words that a page has. */
  private static Set<String> written(IndexReader reader) {
    Set<String> all = new HashSet<>();
    try {
      Terms terms = MultiTerms.getTerms(reader, PageIndex.SPELLING);
      TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        all.add(term.utf8ToString());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return all;
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
    if (known.contains(term) || term.chars().anyMatch(Character::isDigit)) {
      return word;
    }
    try {
      SuggestWord[] near =
          checker.suggestSimilar(
              new Term(PageIndex.SPELLING, term), 1, reader, SuggestMode.SUGGEST_ALWAYS);
      return near.length == 0 ? word : near[0].string;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
