package dev.annexbot.answer.ranking;

import dev.annexbot.answer.index.PageIndex;
import dev.annexbot.answer.index.Unit;
import dev.annexbot.answer.meaning.Meaning;
import dev.annexbot.answer.meaning.Meant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the meaning of a question says: how near it lies to the questions that people ask, to the
 * middle of all that are asked about a page, and to what the page starts with.
 */
final class MeaningEvidence {
  /** How many questions of one page count. */
  private static final int OF_ONE_PAGE = 7;

  private final PageIndex index;
  private final Meaning meaning;
  private final int[] questions;
  private final List<byte[]> starts;
  private final List<float[]> middles;

  MeaningEvidence(PageIndex index, Meaning meaning) {
    this.index = index;
    this.meaning = meaning;
    this.questions = meaning.rows(questions(index));
    this.starts = meaning.ofAll(starts(index));
    this.middles = middles(meaning.inRows(questions));
  }

  /** All texts of the index whose vectors are needed. */
  static List<String> texts(PageIndex index) {
    List<String> texts = new ArrayList<>(questions(index));
    texts.addAll(starts(index));
    return texts;
  }

  private static List<String> questions(PageIndex index) {
    return index.asked().stream().map(PageIndex.AskedQuestion::text).toList();
  }

  private static List<String> starts(PageIndex index) {
    List<String> starts = new ArrayList<>();
    for (int number = 0; number < index.size(); number++) {
      Unit unit = index.unit(number);
      String names = String.join(", ", unit.page().alsoCalled());
      starts.add(unit.title() + ". " + names + ". " + unit.page().inShort());
    }
    return starts;
  }

  private List<float[]> middles(List<byte[]> questions) {
    List<float[]> middles = new ArrayList<>();
    for (byte[] start : starts) {
      middles.add(new float[start.length]);
    }
    for (int number = 0; number < questions.size(); number++) {
      float[] middle = middles.get(index.asked().get(number).unit());
      byte[] question = questions.get(number);
      for (int at = 0; at < middle.length; at++) {
        middle[at] += question[at];
      }
    }
    middles.forEach(MeaningEvidence::toLengthOne);
    return middles;
  }

  private static void toLengthOne(float[] vector) {
    double square = 0;
    for (float each : vector) {
      square += (double) each * each;
    }
    double length = Math.max(1e-9, Math.sqrt(square));
    for (int at = 0; at < vector.length; at++) {
      vector[at] /= (float) length;
    }
  }

  /**
   * Fills the columns that meaning can fill.
   *
   * @return what the question means, and how near the nearest question is that people ask
   */
  Near add(Evidence evidence, String question) {
    Meant meant = meaning.meant(question);
    byte[] asked = meant.vector();
    double nearest = nearest(evidence.column(Source.NEAR_QUESTIONS), meant);
    double[] middle = evidence.column(Source.NEAR_MIDDLE);
    double[] start = evidence.column(Source.NEAR_START);
    double length = Math.sqrt(Meaning.nearness(asked, asked)) * Meaning.SCALE;
    for (int unit = 0; unit < middle.length; unit++) {
      middle[unit] = dot(middles.get(unit), asked) / length;
      start[unit] = Meaning.nearness(asked, starts.get(unit));
    }
    return new Near(meant, nearest);
  }

  /**
   * What is known of a question by its meaning.
   *
   * @param closeness how near the nearest question is that people ask, about 0 to 1
   */
  record Near(Meant meant, double closeness) {}

  private double nearest(double[] column, Meant asked) {
    double[][] best = new double[column.length][OF_ONE_PAGE];
    for (int number = 0; number < questions.length; number++) {
      double near = asked.nearness(questions[number]);
      keep(best[index.asked().get(number).unit()], near);
    }
    double nearest = 0;
    for (int unit = 0; unit < column.length; unit++) {
      column[unit] = Arrays.stream(best[unit]).sum();
      nearest = Math.max(nearest, best[unit][OF_ONE_PAGE - 1]);
    }
    return nearest;
  }

  /** Keeps the best few, the best last. */
  private static void keep(double[] best, double near) {
    if (near > best[0]) {
      int at = 0;
      while (at + 1 < best.length && best[at + 1] < near) {
        best[at] = best[at + 1];
        at++;
      }
      best[at] = near;
    }
  }

  private static double dot(float[] one, byte[] other) {
    float sum = 0;
    for (int at = 0; at < one.length; at++) {
      sum += one[at] * other[at];
    }
    return sum;
  }
}
