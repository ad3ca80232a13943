package dev.annexbot.answer.index;

/**
 * Where a term stands in one field, and what it adds to the score of each place when it is asked
 * for alone.
 *
 * @param places in rising order
 */
@SuppressWarnings("ArrayRecordComponent")
record Postings(int[] places, int[] times, float[] scores) {
  static final Postings NONE = new Postings(new int[0], new int[0], new float[0]);

  /** In how many places it stands. */
  int size() {
    return places.length;
  }

  long allTimes() {
    long all = 0;
    for (int each : times) {
      all += each;
    }
    return all;
  }
}
