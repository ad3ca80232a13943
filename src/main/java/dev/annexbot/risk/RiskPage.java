package dev.annexbot.risk;

import java.util.List;

/**
 * Some risks out of more.
 *
 * @param number from 0
 * @param total how many there are on all pages
 */
public record RiskPage(List<Risk> risks, int number, int total) {
  /** How many there are on a page at most. */
  public static final int SIZE = 5;

  public RiskPage {
    risks = List.copyOf(risks);
  }

  /** The number of the nearest page there is, should that one not exist any more. */
  public static int nearest(int number, int total) {
    return Math.clamp(number, 0, Math.max(0, (total - 1) / SIZE));
  }

  public boolean hasNext() {
    return (number + 1) * SIZE < total;
  }

  public boolean hasPrevious() {
    return number > 0;
  }

  public int pages() {
    return Math.max(1, (total + SIZE - 1) / SIZE);
  }
}
