package dev.annexbot.answer.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.junit.jupiter.api.Test;

class SpellingTest {
  private static final Words WORDS = new Words(Shelf.DATA.vocabulary().synonyms());
  private static final IndexReader READER =
      new PageIndex(Unit.all(Shelf.CATALOGUE), WORDS).searcher().getIndexReader();
  private static final Spelling SPELLING = new Spelling(READER, WORDS, List.of());

  @Test
  void aWordThatNobodyKnowsIsPutRight() {
    assertThat(SPELLING.mend("encyption of bakcups")).isEqualTo("encryption of backups");
    assertThat(SPELLING.mend("encryption  of backups")).isEqualTo("encryption  of backups");
  }

  @Test
  void numbersAndShortWordsStayAsTheyAre() {
    assertThat(SPELLING.mend("a824x1 plcy")).isEqualTo("a824x1 plcy");
  }

  @Test
  void findsWhatLuceneFinds() throws IOException {
    DirectSpellChecker lucene = new DirectSpellChecker();
    lucene.setMinQueryLength(5);
    lucene.setAccuracy(0.7f);
    List<String> asked = misspelt();
    List<String> found = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (String word : asked) {
      SuggestWord[] near =
          lucene.suggestSimilar(
              new Term(PageIndex.SPELLING, word), 1, READER, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
      expected.add(word + " " + (near.length == 0 ? word : near[0].string));
      found.add(word + " " + SPELLING.mend(word));
    }

    assertThat(asked).hasSizeGreaterThan(300);
    assertThat(found).isEqualTo(expected);
    assertThat(found).filteredOn(each -> !each.matches("(.*) \\1")).hasSizeGreaterThan(200);
  }

  /** Words of the questions we have, each with a letter lost, doubled, changed or swapped. */
  private static List<String> misspelt() {
    Set<String> words = new TreeSet<>();
    Shelf.DATA
        .expected()
        .forEach(each -> words.addAll(Words.terms(WORDS.plain(), each.question())));
    Random chance = new Random(27001);
    return words.stream()
        .filter(each -> each.matches("[a-z]{6,}") && chance.nextInt(4) == 0)
        .map(each -> misspelt(each, 1 + chance.nextInt(each.length() - 2), chance.nextInt(4)))
        .distinct()
        .toList();
  }

  private static String misspelt(String word, int at, int how) {
    String before = word.substring(0, at);
    String behind = word.substring(at + 1);
    return switch (how) {
      case 0 -> before + behind;
      case 1 -> before + word.charAt(at) + word.charAt(at) + behind;
      case 2 -> before + "x" + behind;
      default -> before + behind.charAt(0) + word.charAt(at) + behind.substring(1);
    };
  }
}
