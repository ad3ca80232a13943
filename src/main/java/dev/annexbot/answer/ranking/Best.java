package dev.annexbot.answer.ranking;

import java.util.Arrays;

/** Keeps the few highest of many scores; of equal ones that which stands first. */
final class Best {
  private final long[] heap;
  private int size;

  private Best(int most) {
    heap = new long[most];
  }

  /** The places of the {@code most} highest scores above 0, the highest first. */
  static int[] places(float[] scores, int most) {
    Best best = new Best(most);
    float least = 0;
    for (int place = 0; place < scores.length; place++) {
      if (scores[place] > least) {
        best.put(key(scores[place], place));
        least = best.size == most ? Float.intBitsToFloat((int) (best.heap[0] >>> 32)) : 0;
      }
    }
    return best.places();
  }

  /** In the order of scores, and against the order of places; scores are above 0. */
  private static long key(float score, int place) {
    return ((long) Float.floatToIntBits(score) << 32) | (Integer.MAX_VALUE - place);
  }

  private void put(long key) {
    if (size < heap.length) {
      heap[size++] = key;
      up(size - 1);
    } else if (key > heap[0]) {
      heap[0] = key;
      down(0);
    }
  }

  private void up(int from) {
    int at = from;
    while (at > 0 && heap[at] < heap[(at - 1) / 2]) {
      swap(at, (at - 1) / 2);
      at = (at - 1) / 2;
    }
  }

  private void down(int from) {
    int at = from;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      child += child + 1 < size && heap[child + 1] < heap[child] ? 1 : 0;
      if (heap[at] <= heap[child]) {
        return;
      }
      swap(at, child);
      at = child;
    }
  }

  private void swap(int one, int other) {
    long kept = heap[one];
    heap[one] = heap[other];
    heap[other] = kept;
  }

  private int[] places() {
    Arrays.sort(heap, 0, size);
    int[] places = new int[size];
    for (int at = 0; at < size; at++) {
      places[at] = Integer.MAX_VALUE - (int) heap[size - 1 - at];
    }
    return places;
  }
}
