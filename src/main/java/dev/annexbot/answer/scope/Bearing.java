package dev.annexbot.answer.scope;

import dev.annexbot.answer.meaning.Meaning;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
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

  /** How much slower it learns how frequent a kind is. */
  private static final double BIAS = 0.1;

  private final int kinds;
  private final float[][] weights;

  private Bearing(int kinds, int parts) {
    this.kinds = kinds;
    this.weights = new float[kinds][parts + 1];
  }

  /** Learns from vectors, at least one, and the kind of each, from 0. */
  static Bearing from(List<byte[]> vectors, List<Integer> kindOf, int kinds) {
    List<float[]> scaled = vectors.stream().map(Bearing::scaled).toList();
    Bearing bearing = new Bearing(kinds, scaled.getFirst().length);
    List<Integer> order = new ArrayList<>();
    for (int at = 0; at < scaled.size(); at++) {
      order.add(at);
    }
    Random chance = new Random(27001);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, chance);
      double pace = PACE / (1 + round);
      order.forEach(at -> bearing.correct(scaled.get(at), kindOf.get(at), pace));
    }
    return bearing;
  }

  /** What was learned, to be kept. */
  void writeTo(DataOutput out) throws IOException {
    out.writeInt(kinds);
    out.writeInt(weights[0].length - 1);
    for (float[] row : weights) {
      for (float weight : row) {
        out.writeFloat(weight);
      }
    }
  }

  /** What was kept. */
  static Bearing readFrom(DataInput in) throws IOException {
    Bearing bearing = new Bearing(in.readInt(), in.readInt());
    for (float[] row : bearing.weights) {
      for (int at = 0; at < row.length; at++) {
        row[at] = in.readFloat();
      }
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

  private void correct(float[] vector, int right, double pace) {
    double[] likely = likely(vector);
    for (int kind = 0; kind < kinds; kind++) {
      double error = pace * STRENGTH * ((kind == right ? 1 : 0) - likely[kind]);
      float[] row = weights[kind];
      for (int at = 0; at < vector.length; at++) {
        row[at] += (float) (error * vector[at] - pace * FORGETTING * row[at]);
      }
      row[vector.length] += (float) (error * BIAS);
    }
  }
}
