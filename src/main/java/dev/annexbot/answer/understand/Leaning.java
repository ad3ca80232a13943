package dev.annexbot.answer.understand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Tells kinds of text apart after having seen examples: multinomial logistic regression over the
 * features of a text. The same examples always give the same judgement.
 */
final class Leaning {
  private static final int ROUNDS = 12;
  private static final double PACE = 0.6;
  private static final double FORGETTING = 2e-5;

  private final int kinds;
  private final Map<String, Integer> numbers = new HashMap<>();
  private float[] weights = new float[0];

  private Leaning(int kinds) {
    this.kinds = kinds;
  }

  /** A text and its kind, from 0. */
  record Example(List<String> features, int kind) {}

  static Leaning from(List<Example> examples, int kinds) {
    Leaning leaning = new Leaning(kinds);
    leaning.learn(examples);
    return leaning;
  }

  /** How likely the text is of each kind; together 1. */
  double[] of(List<String> features) {
    int[] known = features.stream().mapToInt(each -> numbers.getOrDefault(each, -1)).toArray();
    return likely(known);
  }

  private void learn(List<Example> examples) {
    List<int[]> texts = new ArrayList<>();
    for (Example each : examples) {
      texts.add(
          each.features().stream()
              .mapToInt(feature -> numbers.computeIfAbsent(feature, key -> numbers.size()))
              .toArray());
    }
    weights = new float[numbers.size() * kinds];
    List<Integer> order = new ArrayList<>();
    for (int at = 0; at < examples.size(); at++) {
      order.add(at);
    }
    Random chance = new Random(27001);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, chance);
      double pace = PACE / (1 + round);
      for (int at : order) {
        correct(texts.get(at), examples.get(at).kind(), pace);
      }
    }
  }

  private void correct(int[] text, int kind, double pace) {
    double[] likely = likely(text);
    double share = pace / Math.sqrt(Math.max(1, text.length));
    for (int one = 0; one < kinds; one++) {
      double error = (one == kind ? 1 : 0) - likely[one];
      for (int feature : text) {
        int at = feature * kinds + one;
        weights[at] += (float) (share * error - pace * FORGETTING * weights[at]);
      }
    }
  }

  private double[] likely(int[] text) {
    double[] sums = new double[kinds];
    for (int feature : text) {
      if (feature >= 0) {
        for (int one = 0; one < kinds; one++) {
          sums[one] += weights[feature * kinds + one];
        }
      }
    }
    double scale = 1 / Math.sqrt(Math.max(1, text.length));
    double top = Arrays.stream(sums).max().orElse(0) * scale;
    double all = 0;
    for (int one = 0; one < kinds; one++) {
      sums[one] = Math.exp(sums[one] * scale - top);
      all += sums[one];
    }
    for (int one = 0; one < kinds; one++) {
      sums[one] /= all;
    }
    return sums;
  }
}
