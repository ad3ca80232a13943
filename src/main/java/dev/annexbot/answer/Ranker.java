package dev.annexbot.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.QueryBuilder;

/** Ranks pages for a question: BM25 over their fields, and the nearest question people ask. */
final class Ranker {
  private static final int PAGES = 60;
  private static final int QUESTIONS = 60;
  private static final float ASKED_WEIGHT = 1.6f;
  private static final Map<String, Float> WEIGHTS =
      Map.of(
          PageIndex.TITLE, 2.2f,
          PageIndex.CALLED, 2.4f,
          PageIndex.SHORT, 1.4f,
          PageIndex.ME, 0.9f,
          PageIndex.BODY, 0.7f);

  private final PageIndex index;
  private final Words words;

  Ranker(PageIndex index, Words words) {
    this.index = index;
    this.words = words;
  }

  /** Units that share words with the question, best first. */
  List<Scored> rank(String question) {
    QueryBuilder builder = new QueryBuilder(words.questions());
    BooleanQuery.Builder fields = new BooleanQuery.Builder();
    WEIGHTS.forEach(
        (field, weight) ->
            should(fields, builder.createBooleanQuery(field, question, Occur.SHOULD), weight));
    Map<Integer, Double> scores = new HashMap<>();
    collect(only(PageIndex.PAGE, fields.build()), PAGES, 1, scores);
    Query asked = builder.createBooleanQuery(PageIndex.ASKED, question, Occur.SHOULD);
    if (asked != null) {
      collect(only(PageIndex.QUESTION, asked), QUESTIONS, ASKED_WEIGHT, scores);
    }
    return scores.entrySet().stream()
        .map(each -> new Scored(index.unit(each.getKey()), each.getValue()))
        .sorted(Comparator.comparingDouble(Scored::score).reversed())
        .toList();
  }

  private static void should(
      BooleanQuery.Builder all, @org.jspecify.annotations.Nullable Query query, float weight) {
    if (query != null) {
      all.add(new BoostQuery(query, weight), Occur.SHOULD);
    }
  }

  private static Query only(String kind, Query query) {
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(new TermQuery(new Term(PageIndex.KIND, kind)), Occur.FILTER)
        .build();
  }

  /** Adds to each unit the best score it has among the documents found. */
  private void collect(Query query, int most, float weight, Map<Integer, Double> scores) {
    IndexSearcher searcher = index.searcher();
    try {
      TopDocs found = searcher.search(query, most);
      Map<Integer, Double> best = new HashMap<>();
      for (ScoreDoc each : found.scoreDocs) {
        int unit = index.unitOf(each.doc);
        best.merge(unit, (double) each.score * weight, Math::max);
      }
      best.forEach((unit, score) -> scores.merge(unit, score, Double::sum));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
