package dev.annexbot.risk;

import java.util.List;

/**
 * Some risks out of more.
 *
 * @param number from 0
 * @param total how many there are on all pages
 */
public record RiskPage(List<Risk> risks, int number, int total) {
  private static final int SIZE = 5;

  public RiskPage {
    risks = List.copyOf(risks);
  }

  /** A page of these; the nearest there is, should the page not exist any more. */
  public static RiskPage of(List<Risk> all, int number) {
    int last = Math.max(0, (all.size() - 1) / SIZE);
    int page = Math.clamp(number, 0, last);
    int from = page * SIZE;
    return new RiskPage(all.subList(from, Math.min(all.size(), from + SIZE)), page, all.size());
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
