package dev.annexbot.answer.meaning;

import java.util.Arrays;
import java.util.List;

/**
 * What a question means. How near it lies to a text is worked out when somebody wants to know, and
 * then known to whoever asks next. Safe for many threads.
 */
public final class Meant {
  private static final int UNKNOWN = Integer.MIN_VALUE;

  private final byte[] vector;
  private final List<byte[]> rows;

  /** What {@link Meaning#dot} says of each row; a thread that misses another's works it out too. */
  private final int[] dots;

  /** One that can be compared with each of these rows. */
  public Meant(byte[] vector, List<byte[]> rows) {
    this.vector = vector;
    this.rows = List.copyOf(rows);
    dots = new int[rows.size()];
    Arrays.fill(dots, UNKNOWN);
  }

  /** Its vector, each part from -127 to 127. */
  public byte[] vector() {
    return vector;
  }

  /**
   * How near it lies to a text: 1 for the same meaning, about 0 for none in common.
   *
   * @param row one that {@link Meaning#rows} gave before this was made
   */
  public double nearness(int row) {
    if (dots[row] == UNKNOWN) {
      dots[row] = Meaning.dot(vector, rows.get(row));
    }
    return Meaning.nearness(dots[row]);
  }
}
