package dev.annexbot.answer.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntUnaryOperator;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * One field of Lucene's index with its scores at hand. The index never changes, so that what a term
 * adds to a score is worked out once, by Lucene's own similarity, and then only looked up.
 */
public final class WordField {
  private static final int MOST = 30_000;

  private final String name;
  private final LeafReader reader;
  private final Similarity similarity;
  private final @Nullable CollectionStatistics statistics;
  private final long[] lengths;
  private final IntUnaryOperator placeOf;
  private final Map<String, Postings> known = new ConcurrentHashMap<>();

  /**
   * @param places how many there are
   * @param placeOf the place of a document, see {@link PageIndex#field}
   */
  WordField(String name, IndexSearcher searcher, int places, IntUnaryOperator placeOf) {
    this.name = name;
    this.reader = onlyPart(searcher.getIndexReader());
    this.similarity = searcher.getSimilarity();
    this.placeOf = placeOf;
    this.lengths = new long[places];
    try {
      statistics = searcher.collectionStatistics(name);
      readLengths();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static LeafReader onlyPart(IndexReader reader) {
    if (reader.leaves().size() != 1) {
      throw new IllegalArgumentException("The index has " + reader.leaves().size() + " parts");
    }
    return reader.leaves().getFirst().reader();
  }

  private void readLengths() throws IOException {
    NumericDocValues norms = reader.getNormValues(name);
    while (norms != null && norms.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
      lengths[placeOf.applyAsInt(norms.docID())] = norms.longValue();
    }
  }

  /** How many places it has, from 0. */
  public int places() {
    return lengths.length;
  }

  /** Where the term stands. */
  Postings of(String term) {
    Postings seen = known.get(term);
    if (seen == null) {
      seen = read(term);
      // What people type has no end; what our pages say has.
      if (seen.size() > 0 || known.size() < MOST) {
        known.put(term, seen);
      }
    }
    return seen;
  }

  /** Terms that mean the same count as one, as in Lucene's {@code SynonymQuery}. */
  Postings ofAny(List<String> terms) {
    List<Postings> all = terms.stream().map(this::of).filter(each -> each.size() > 0).toList();
    return switch (all.size()) {
      case 0 -> Postings.NONE;
      case 1 -> all.getFirst();
      default -> together(all);
    };
  }

  private Postings together(List<Postings> all) {
    Map<Integer, Integer> times = new TreeMap<>();
    for (Postings each : all) {
      for (int at = 0; at < each.size(); at++) {
        times.merge(each.places()[at], each.times()[at], Integer::sum);
      }
    }
    int most = all.stream().mapToInt(Postings::size).max().orElseThrow();
    long sum = all.stream().mapToLong(Postings::allTimes).sum();
    return scored(
        times.keySet().stream().mapToInt(Integer::intValue).toArray(),
        times.values().stream().mapToInt(Integer::intValue).toArray(),
        most,
        sum);
  }

  private Postings read(String term) {
    try {
      PostingsEnum postings = reader.postings(new Term(name, term), PostingsEnum.FREQS);
      if (postings == null) {
        return Postings.NONE;
      }
      int[] places = new int[Math.toIntExact(postings.cost())];
      int[] times = new int[places.length];
      int size = 0;
      long sum = 0;
      while (postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
        places[size] = placeOf.applyAsInt(postings.docID());
        times[size] = postings.freq();
        sum += times[size++];
      }
      return scored(Arrays.copyOf(places, size), Arrays.copyOf(times, size), size, sum);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private Postings scored(int[] places, int[] times, int documents, long all) {
    CollectionStatistics field = statistics;
    if (field == null) {
      return Postings.NONE;
    }
    Similarity.SimScorer scorer =
        similarity.scorer(1, field, new TermStatistics(new BytesRef("-"), documents, all));
    float[] scores = new float[places.length];
    for (int at = 0; at < scores.length; at++) {
      scores[at] = scorer.score(times[at], lengths[places[at]]);
    }
    return new Postings(places, times, scores);
  }
}
