package dev.annexbot.answer.ranking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** What the words of a question say, by Lucene's BM25: of pages, their sections, and questions. */
final class WordEvidence {
  private static final int PAGES = 120;
  private static final int PASSAGES = 200;
  private static final int QUESTIONS = 400;
  private static final int NEAREST = 10;

  /** How many questions of one page count, so that a page with many has no advantage. */
  private static final int OF_ONE_PAGE = 6;

  private final PageIndex index;
  private final Analyzer analyzer;
  private final Set<Layer> without;

  WordEvidence(PageIndex index, Words words, Set<Layer> without) {
    this.index = index;
    this.analyzer = without.contains(Layer.SYNONYMS) ? words.pages() : words.questions();
    this.without = Set.copyOf(without);
  }

  /**
   * Fills the columns that words can fill.
   *
   * @param scale what a word's score is divided by
   * @return the questions that people ask which share most words with it, as places in {@link
   *     PageIndex#asked()}
   */
  List<Integer> add(Evidence evidence, String question, double scale) {
    QueryBuilder builder = new QueryBuilder(analyzer);
    best(evidence.column(Source.PAGE), PageIndex.PAGE, pages(builder, question), PAGES, scale);
    if (!without.contains(Layer.PASSAGES)) {
      Query passages = builder.createBooleanQuery(PageIndex.PASSAGE, question, Occur.SHOULD);
      best(evidence.column(Source.PASSAGE), PageIndex.SECTION, passages, PASSAGES, scale);
    }
    if (without.contains(Layer.QUESTIONS)) {
      return List.of();
    }
    Query all = builder.createBooleanQuery(PageIndex.ALL_ASKED, question, Occur.SHOULD);
    best(evidence.column(Source.ALL_QUESTIONS), PageIndex.PAGE, all, PAGES, scale);
    Query single = builder.createBooleanQuery(PageIndex.ASKED, question, Occur.SHOULD);
    ScoreDoc[] asked = search(PageIndex.QUESTION, single, QUESTIONS);
    nearest(evidence.column(Source.NEAREST_QUESTIONS), asked, scale);
    return Arrays.stream(asked).limit(NEAREST).map(each -> index.askedOf(each.doc)).toList();
  }

  private @Nullable Query pages(QueryBuilder builder, String question) {
    BooleanQuery.Builder fields = new BooleanQuery.Builder();
    Weights.FIELDS.forEach(
        (field, weight) -> {
          Query query = builder.createBooleanQuery(field, question, Occur.SHOULD);
          if (query != null) {
            float counts = without.contains(Layer.FIELD_WEIGHTS) ? 1 : weight;
            fields.add(new BoostQuery(query, counts), Occur.SHOULD);
          }
        });
    BooleanQuery query = fields.build();
    return query.clauses().isEmpty() ? null : query;
  }

  private void best(double[] column, String kind, @Nullable Query query, int most, double scale) {
    for (ScoreDoc each : search(kind, query, most)) {
      int unit = index.unitOf(each.doc);
      column[unit] = Math.max(column[unit], each.score / scale);
    }
  }

  private void nearest(double[] column, ScoreDoc[] found, double scale) {
    int[] seen = new int[column.length];
    for (ScoreDoc each : found) {
      int unit = index.unitOf(each.doc);
      if (seen[unit]++ < OF_ONE_PAGE) {
        column[unit] += each.score / scale;
      }
    }
  }

  private ScoreDoc[] search(String kind, @Nullable Query query, int most) {
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
