package dev.annexbot.answer.scope;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
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

  /** Of the features that were seen, in rising order. */
  private final long[] keys;

  /** For each key as many as there are kinds. */
  private final float[] weights;

  private Leaning(int kinds, long[] keys) {
    this.kinds = kinds;
    this.keys = keys;
    this.weights = new float[keys.length * kinds];
  }

  /** A text and its kind, from 0. */
  record Example(List<String> features, int kind) {}

  static Leaning from(List<Example> examples, int kinds) {
    List<long[]> texts = examples.stream().map(each -> keys(each.features())).toList();
    Leaning leaning =
        new Leaning(
            kinds, texts.stream().flatMapToLong(Arrays::stream).distinct().sorted().toArray());
    leaning.learn(
        texts.stream().map(leaning::places).toList(),
        examples.stream().map(Example::kind).toList());
    return leaning;
  }

  /** What was learned, to be kept. */
  void writeTo(DataOutput out) throws IOException {
    out.writeInt(kinds);
    out.writeInt(keys.length);
    for (long key : keys) {
      out.writeLong(key);
    }
    for (float weight : weights) {
      out.writeFloat(weight);
    }
  }

  /** What was kept. */
  static Leaning readFrom(DataInput in) throws IOException {
    int kinds = in.readInt();
    long[] keys = new long[in.readInt()];
    for (int at = 0; at < keys.length; at++) {
      keys[at] = in.readLong();
    }
    Leaning leaning = new Leaning(kinds, keys);
    for (int at = 0; at < leaning.weights.length; at++) {
      leaning.weights[at] = in.readFloat();
    }
    return leaning;
  }

  private static long[] keys(List<String> features) {
    return features.stream().mapToLong(Fingerprint::of).toArray();
  }

  private int[] places(long[] features) {
    return Arrays.stream(features).mapToInt(each -> Arrays.binarySearch(keys, each)).toArray();
  }

  /** How likely the text is of each kind; together 1. */
  double[] of(List<String> features) {
    return likely(places(keys(features)));
  }

  private void learn(List<int[]> texts, List<Integer> kindOf) {
    List<Integer> order = new ArrayList<>();
    for (int at = 0; at < texts.size(); at++) {
      order.add(at);
    }
    Random chance = new Random(27001);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, chance);
      double pace = PACE / (1 + round);
      for (int at : order) {
        correct(texts.get(at), kindOf.get(at), pace);
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
