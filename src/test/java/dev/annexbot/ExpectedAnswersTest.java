package dev.annexbot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.answer.Hit;
import dev.annexbot.indexdata.ExpectedAnswer;
import dev.annexbot.standard.Reference;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Asks every question of expected-answers.csv. The floors lie a little below what was measured. */
class ExpectedAnswersTest {
  private static final double FIRST = 0.79;
  private static final double AMONG_THREE = 0.91;

  @Test
  void theRightReferenceComesFirstOrAmongTheFirstThree() {
    List<ExpectedAnswer> all = Shelf.DATA.expected();
    Map<String, List<Integer>> places = new TreeMap<>();
    for (ExpectedAnswer each : all) {
      places.computeIfAbsent(each.asker(), asker -> new java.util.ArrayList<>()).add(place(each));
    }
    places.put("all", places.values().stream().flatMap(List::stream).toList());

    String figures =
        places.entrySet().stream()
            .map(
                each ->
                    "%-12s n=%d first=%.3f three=%.3f"
                        .formatted(
                            each.getKey(),
                            each.getValue().size(),
                            share(each.getValue(), 1),
                            share(each.getValue(), 3)))
            .collect(Collectors.joining("\n"));
    System.out.println(figures);
    assertThat(all).hasSizeGreaterThanOrEqualTo(400);
    assertThat(share(places.get("all"), 1)).as(figures).isGreaterThanOrEqualTo(FIRST);
    assertThat(share(places.get("all"), 3)).as(figures).isGreaterThanOrEqualTo(AMONG_THREE);
  }

  /** From 1; 99 if it is not among the first ten. */
  private static int place(ExpectedAnswer expected) {
    List<Reference> found =
        Shelf.ANSWERS.search(expected.question(), 10).hits().stream().map(Hit::reference).toList();
    for (int at = 0; at < found.size(); at++) {
      if (expected.references().contains(found.get(at))) {
        return at + 1;
      }
    }
    return 99;
  }

  private static double share(List<Integer> places, int within) {
    return places.stream().filter(place -> place <= within).count() / (double) places.size();
  }
}
