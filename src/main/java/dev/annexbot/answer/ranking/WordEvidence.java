package dev.annexbot.answer.ranking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/** What the words of a question say, by Lucene's BM25: of pages, their sections, and questions. */
final class WordEvidence {
  private static final int PAGES = 80;
  private static final int PASSAGES = 80;
  private static final int QUESTIONS = 120;
  private static final int NEAREST = 10;
  private static final Map<Source, String> FIELDS =
      Map.of(
          Source.TITLE, PageIndex.TITLE,
          Source.CALLED, PageIndex.CALLED,
          Source.SHORT, PageIndex.SHORT,
          Source.ME, PageIndex.ME,
          Source.BODY, PageIndex.BODY);

  private final PageIndex index;
  private final Words words;

  WordEvidence(PageIndex index, Words words) {
    this.index = index;
    this.words = words;
  }

  /**
   * Fills the columns that words can fill.
   *
   * @param without a question of the index to be left out, when one asks it to test the ranking
   * @return the questions that people ask which share most words with it, as places in {@link
   *     PageIndex#asked()}
   */
  List<Integer> add(Evidence evidence, String question, String without) {
    FIELDS.forEach(
        (source, field) -> best(evidence, source, search(PageIndex.PAGE, field, question, PAGES)));
    best(
        evidence, Source.PASSAGE, search(PageIndex.SECTION, PageIndex.PASSAGE, question, PASSAGES));
    ScoreDoc[] asked = search(PageIndex.QUESTION, PageIndex.ASKED, question, QUESTIONS);
    asked(evidence, asked, without);
    return Arrays.stream(asked).limit(NEAREST).map(each -> index.askedOf(each.doc)).toList();
  }

  private void best(Evidence evidence, Source source, ScoreDoc[] found) {
    double[] column = evidence.column(source);
    for (ScoreDoc each : found) {
      int unit = index.unitOf(each.doc);
      column[unit] = Math.max(column[unit], each.score);
    }
  }

  /** The best question of a unit counts for itself, half of the next two as a second opinion. */
  private void asked(Evidence evidence, ScoreDoc[] found, String without) {
    double[] first = evidence.column(Source.ASKED);
    double[] next = evidence.column(Source.ASKED_TOO);
    int[] seen = new int[first.length];
    for (ScoreDoc each : found) {
      int unit = index.unitOf(each.doc);
      if (!without.isEmpty() && index.asked().get(index.askedOf(each.doc)).text().equals(without)) {
        continue;
      }
      seen[unit]++;
      if (seen[unit] == 1) {
        first[unit] = each.score;
      } else if (seen[unit] <= 3) {
        next[unit] += each.score / 2;
      }
    }
  }

  private ScoreDoc[] search(String kind, String field, String question, int most) {
    Query query =
        new QueryBuilder(words.questions()).createBooleanQuery(field, question, Occur.SHOULD);
    if (query == null) {
      return new ScoreDoc[0];
    }
    Query only =
        new BooleanQuery.Builder()
            .add(query, Occur.MUST)
            .add(new TermQuery(new Term(PageIndex.KIND, kind)), Occur.FILTER)
            .build();
    try {
      return index.searcher().search(only, most).scoreDocs;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
