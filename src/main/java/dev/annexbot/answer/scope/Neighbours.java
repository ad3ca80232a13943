package dev.annexbot.answer.scope;

import dev.annexbot.answer.meaning.Meant;
import java.util.Arrays;
import java.util.List;

/**
 * Tells kinds of text apart by the examples that mean nearly the same: each votes for its kind, and
 * the nearer it lies, the more its vote counts. Unlike {@link Bearing} it follows a single example.
 */
final class Neighbours {
  private static final int NEAREST = 10;

  /** An example that is nearer by this much counts about three times as much. */
  private static final double WIDTH = 0.06;

  private final int[] rows;
  private final int[] kindOf;
  private final int kinds;

  /** {@code rows} are those of the examples, {@code kindOf} says what each of them is, from 0. */
  Neighbours(int[] rows, List<Integer> kindOf, int kinds) {
    this.rows = rows.clone();
    this.kindOf = kindOf.stream().mapToInt(Integer::intValue).toArray();
    this.kinds = kinds;
  }

  /** How likely the text is of each kind; together 1. */
  double[] of(Meant meant) {
    double[] best = new double[NEAREST];
    int[] kind = new int[NEAREST];
    Arrays.fill(best, -1);
    for (int at = 0; at < kindOf.length; at++) {
      double near = meant.nearness(rows[at]);
      if (near > best[NEAREST - 1]) {
        int place = NEAREST - 1;
        while (place > 0 && best[place - 1] < near) {
          best[place] = best[place - 1];
          kind[place] = kind[place - 1];
          place--;
        }
        best[place] = near;
        kind[place] = kindOf[at];
      }
    }
    double[] likely = new double[kinds];
    double all = 0;
    for (int place = 0; place < NEAREST; place++) {
      double vote = Math.exp((best[place] - best[0]) / WIDTH);
      likely[kind[place]] += vote;
      all += vote;
    }
    for (int each = 0; each < kinds; each++) {
      likely[each] /= all;
    }
    return likely;
  }
}
