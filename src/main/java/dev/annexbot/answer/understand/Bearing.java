package dev.annexbot.answer.understand;

import dev.annexbot.answer.meaning.Meaning;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Tells kinds of text apart by their meaning after having seen examples: multinomial logistic
 * regression over the parts of their vectors. The same examples always give the same judgement.
 */
final class Bearing {
  private static final int ROUNDS = 8;
  private static final double PACE = 0.5;
  private static final double FORGETTING = 1e-5;

  /** Parts of a vector of length one are small, so that each step may be long. */
  private static final double STRENGTH = 8;

  private final int kinds;
  private final float[][] weights;

  private Bearing(int kinds, int parts) {
    this.kinds = kinds;
    this.weights = new float[kinds][parts + 1];
  }

  /** A text's vector and its kind, from 0. */
  record Example(byte[] vector, int kind) {}

  /** Learns from examples; there is at least one. */
  static Bearing from(List<Example> examples, int kinds) {
    Bearing bearing = new Bearing(kinds, examples.getFirst().vector().length);
    List<Scaled> order = new ArrayList<>();
    examples.forEach(each -> order.add(new Scaled(scaled(each.vector()), each.kind())));
    Random chance = new Random(27001);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, chance);
      double pace = PACE / (1 + round);
      order.forEach(each -> bearing.correct(each, pace));
    }
    return bearing;
  }

  /** How likely the text is of each kind; together 1. */
  double[] of(byte[] vector) {
    return likely(scaled(vector));
  }

  private double[] likely(float[] vector) {
    double[] likely = new double[kinds];
    double top = Double.NEGATIVE_INFINITY;
    for (int kind = 0; kind < kinds; kind++) {
      likely[kind] = score(weights[kind], vector);
      top = Math.max(top, likely[kind]);
    }
    double all = 0;
    for (int kind = 0; kind < kinds; kind++) {
      likely[kind] = Math.exp(likely[kind] - top);
      all += likely[kind];
    }
    for (int kind = 0; kind < kinds; kind++) {
      likely[kind] /= all;
    }
    return likely;
  }

  private record Scaled(float[] vector, int kind) {}

  private static float[] scaled(byte[] vector) {
    double length = Math.max(1e-9, Math.sqrt(Meaning.nearness(vector, vector)) * Meaning.SCALE);
    float[] scaled = new float[vector.length];
    for (int at = 0; at < scaled.length; at++) {
      scaled[at] = (float) (vector[at] / length);
    }
    return scaled;
  }

  private static double score(float[] weights, float[] vector) {
    float sum = weights[vector.length];
    for (int at = 0; at < vector.length; at++) {
      sum += weights[at] * vector[at];
    }
    return sum;
  }

  private void correct(Scaled example, double pace) {
    double[] likely = likely(example.vector());
    for (int kind = 0; kind < kinds; kind++) {
      double error = pace * STRENGTH * ((kind == example.kind() ? 1 : 0) - likely[kind]);
      float[] row = weights[kind];
      for (int at = 0; at < example.vector().length; at++) {
        row[at] += (float) (error * example.vector()[at] - pace * FORGETTING * row[at]);
      }
      row[row.length - 1] += (float) (error * 0.1);
    }
  }
}
