package dev.annexbot.command.evaluate;

import java.util.List;
import java.util.Locale;

/**
 * How well questions were answered.
 *
 * @param places for each question the place of the first right reference, from 1; 0 if none is
 *     among the first ten
 */
record Figures(List<Integer> places) {
  private static final double Z = 1.96;

  Figures {
    places = List.copyOf(places);
  }

  /** The share of questions with a right reference among the first {@code k}. */
  double recall(int k) {
    return mean(place -> place > 0 && place <= k ? 1 : 0);
  }

  /** Mean reciprocal rank. */
  double mrr() {
    return mean(place -> place > 0 ? 1.0 / place : 0);
  }

  /** Normalized discounted gain among ten, with one right reference a question. */
  double ndcg() {
    return mean(place -> place > 0 ? Math.log(2) / Math.log(place + 1.0) : 0);
  }

  /** One line of a table; the intervals are Wilson's at 95 %. */
  String line(String name) {
    return String.format(
        Locale.ROOT,
        "%-14s %5d   %s  %s  %s   %.3f   %.3f",
        name,
        places.size(),
        shown(recall(1)),
        shown(recall(3)),
        shown(recall(5)),
        mrr(),
        ndcg());
  }

  static String head() {
    return String.format(
        Locale.ROOT,
        "%-14s %5s   %-19s  %-19s  %-19s   %-5s   %-5s",
        "who",
        "n",
        "first",
        "among three",
        "among five",
        "MRR",
        "nDCG");
  }

  /** The interval of the recall at {@code k}: from, to. */
  List<Double> interval(int k) {
    return wilson(recall(k), places.size());
  }

  /**
   * What these have more than {@code other}, of the same questions in the same order.
   *
   * @return the difference of recall at {@code k}, and where its interval at 95 % begins and ends
   */
  List<Double> more(Figures other, int k) {
    int won = 0;
    int lost = 0;
    for (int at = 0; at < places.size(); at++) {
      boolean here = places.get(at) > 0 && places.get(at) <= k;
      boolean there = other.places.get(at) > 0 && other.places.get(at) <= k;
      won += here && !there ? 1 : 0;
      lost += there && !here ? 1 : 0;
    }
    double n = Math.max(1, places.size());
    double difference = (won - lost) / n;
    double half = Z * Math.sqrt((won + lost) / n - difference * difference) / Math.sqrt(n);
    return List.of(difference, difference - half, difference + half);
  }

  private String shown(double share) {
    return shown(share, wilson(share, places.size()));
  }

  /** A share of a count with its interval; a dash if there is nothing to share. */
  static String shown(int part, int whole) {
    double share = part / (double) Math.max(1, whole);
    return whole == 0 ? "-" : shown(share, wilson(share, whole));
  }

  private static String shown(double share, List<Double> interval) {
    return String.format(
        Locale.ROOT, "%.3f (%.3f-%.3f)", share, interval.getFirst(), interval.getLast());
  }

  private static List<Double> wilson(double share, double n) {
    double centre = (share + Z * Z / (2 * n)) / (1 + Z * Z / n);
    double half = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n);
    return List.of(Math.max(0, centre - half), Math.min(1, centre + half));
  }

  private double mean(java.util.function.IntToDoubleFunction worth) {
    return places.stream().mapToInt(Integer::intValue).mapToDouble(worth).average().orElse(0);
  }
}
