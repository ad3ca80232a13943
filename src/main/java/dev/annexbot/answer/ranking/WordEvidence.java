package dev.annexbot.answer.ranking;

import dev.annexbot.answer.index.PageIndex;
import dev.annexbot.answer.index.WordField;
import dev.annexbot.answer.index.Wording;
import dev.annexbot.answer.index.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

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
    Wording wording = Wording.of(analyzer, question);
    float[] pages = pages(wording);
    for (int unit : Best.places(pages, PAGES)) {
      evidence.column(Source.PAGE)[unit] = pages[unit] / scale;
    }
    if (!without.contains(Layer.PASSAGES)) {
      passages(evidence.column(Source.PASSAGE), wording, scale);
    }
    if (without.contains(Layer.QUESTIONS)) {
      return List.of();
    }
    float[] all = sums(wording, PageIndex.ALL_ASKED);
    for (int unit : Best.places(all, PAGES)) {
      evidence.column(Source.ALL_QUESTIONS)[unit] = all[unit] / scale;
    }
    float[] single = sums(wording, PageIndex.ASKED);
    int[] best = Best.places(single, QUESTIONS);
    nearest(evidence.column(Source.NEAREST_QUESTIONS), single, best, scale);
    return Arrays.stream(best).limit(NEAREST).boxed().toList();
  }

  private float[] sums(Wording wording, String name) {
    WordField field = index.field(name);
    float[] sums = new float[field.places()];
    wording.addTo(sums, field, 1);
    return sums;
  }

  private float[] pages(Wording wording) {
    float[] sums = new float[index.size()];
    Weights.FIELDS.forEach(
        (name, weight) -> {
          float counts = without.contains(Layer.FIELD_WEIGHTS) ? 1 : weight;
          wording.addTo(sums, index.field(name), counts);
        });
    return sums;
  }

  /** The best single section of each page. */
  private void passages(double[] column, Wording wording, double scale) {
    float[] sums = sums(wording, PageIndex.PASSAGE);
    for (int section : Best.places(sums, PASSAGES)) {
      int unit = index.unitOfSection(section);
      column[unit] = Math.max(column[unit], sums[section] / scale);
    }
  }

  private void nearest(double[] column, float[] scores, int[] best, double scale) {
    int[] seen = new int[column.length];
    for (int question : best) {
      int unit = index.asked().get(question).unit();
      if (seen[unit]++ < OF_ONE_PAGE) {
        column[unit] += scores[question] / scale;
      }
    }
  }
}
