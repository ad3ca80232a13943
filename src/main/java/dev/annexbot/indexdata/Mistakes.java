package dev.annexbot.indexdata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects mistakes, so that all of them are told at once. */
final class Mistakes {
  private final List<Mistake> found = new ArrayList<>();

  void add(String file, int line, String what, String remedy) {
    found.add(new Mistake(file, line, what, remedy));
  }

  int count() {
    return found.size();
  }

  void refuseIfAny() throws IndexDataMistakes {
    if (!found.isEmpty()) {
      throw new IndexDataMistakes(
          found.stream()
              .distinct()
              .sorted(Comparator.comparing(Mistake::file).thenComparingInt(Mistake::line))
              .toList());
    }
  }
}
