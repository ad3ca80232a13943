package dev.annexbot.answer.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Mends words that occur nowhere: {@code encyption} becomes {@code encryption}. */
public final class Spelling {
  private static final int SHORTEST = 5;

  private final Words words;
  private final Set<String> known;
  private final NearWords near;

  /** {@code known} are words that are right though no page has them, e.g. synonyms. */
  public Spelling(IndexReader reader, Words words, List<String> known) {
    this.words = words;
    Map<String, Integer> written = written(reader);
    this.near = new NearWords(written);
    this.known = new HashSet<>(written.keySet());
    known.forEach(word -> this.known.add(word.toLowerCase(Locale.ROOT)));
  }

  /** All words of all pages, and how many have each. */
  private static Map<String, Integer> written(IndexReader reader) {
    Map<String, Integer> all = new HashMap<>();
    try {
      Terms terms = MultiTerms.getTerms(reader, PageIndex.SPELLING);
      TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        all.put(term.utf8ToString(), each.docFreq());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return all;
  }

  /** The same question with unknown words put right where there is a near one. */
  public String mend(String question) {
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
    if (word.length() < SHORTEST || known.contains(word)) {
      return word;
    }
    List<String> terms = Words.terms(words.plain(), word);
    if (terms.size() != 1 || terms.getFirst().length() < SHORTEST) {
      return word;
    }
    String term = terms.getFirst();
    return known.contains(term) || term.chars().anyMatch(Character::isDigit)
        ? word
        : near.to(term).orElse(word);
  }
}
