package dev.annexbot.answer.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** What a question wants to find, analysed once by Lucene and then held against every field. */
public sealed interface Wording {
  /** A term, or one of several that mean the same. */
  record AnyOf(List<String> terms) implements Wording {}

  /** The more of them a text has, the better. */
  record Some(List<Wording> parts) implements Wording {}

  /** All of them or nothing: a name of several words. */
  record All(List<Wording> parts) implements Wording {}

  static Wording of(Analyzer analyzer, String question) {
    return of(
        new QueryBuilder(analyzer)
            .createBooleanQuery(PageIndex.PASSAGE, question, BooleanClause.Occur.SHOULD));
  }

  private static Wording of(@Nullable Query query) {
    return switch (query) {
      case null -> new Some(List.of());
      case TermQuery term -> new AnyOf(List.of(term.getTerm().text()));
      case SynonymQuery any -> new AnyOf(any.getTerms().stream().map(each -> each.text()).toList());
      case BooleanQuery several -> of(several);
      default -> throw new IllegalArgumentException("Not understood: " + query);
    };
  }

  private static Wording of(BooleanQuery several) {
    List<Wording> parts = new ArrayList<>();
    boolean all = true;
    for (BooleanClause each : several.clauses()) {
      parts.add(of(each.query()));
      all &= each.occur() == BooleanClause.Occur.MUST;
    }
    return all && !parts.isEmpty() ? new All(List.copyOf(parts)) : new Some(List.copyOf(parts));
  }

  /** Adds the score of each place of a field, times {@code weight}. */
  default void addTo(float[] sums, WordField field, float weight) {
    switch (this) {
      case AnyOf any -> {
        Postings found = field.ofAny(any.terms());
        int[] places = found.places();
        float[] scores = found.scores();
        for (int at = 0; at < places.length; at++) {
          sums[places[at]] += weight * scores[at];
        }
      }
      case Some some -> some.parts().forEach(each -> each.addTo(sums, field, weight));
      case All all -> addWhereAllAre(all.parts(), sums, field, weight);
    }
  }

  private static void addWhereAllAre(
      List<Wording> parts, float[] sums, WordField field, float weight) {
    float[] together = new float[sums.length];
    int[] met = new int[sums.length];
    for (Wording part : parts) {
      float[] alone = new float[sums.length];
      part.addTo(alone, field, 1);
      for (int place = 0; place < alone.length; place++) {
        together[place] += alone[place];
        met[place] += alone[place] > 0 ? 1 : 0;
      }
    }
    for (int place = 0; place < met.length; place++) {
      sums[place] += met[place] == parts.size() ? weight * together[place] : 0;
    }
  }
}
