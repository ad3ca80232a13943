package dev.annexbot.answer.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BestTest {

  @Test
  void keepsTheHighestAndOfEqualOnesTheFirst() {
    assertThat(Best.places(new float[] {0, 2, 5, 2, 1, 0, 5}, 4)).containsExactly(2, 6, 1, 3);
    assertThat(Best.places(new float[] {0, 0, 0.5f}, 10)).containsExactly(2);
    assertThat(Best.places(new float[0], 3)).isEmpty();
  }

  @Test
  void agreesWithSortingEverything() {
    Random chance = new Random(7);
    float[] scores = new float[500];
    for (int at = 0; at < scores.length; at++) {
      scores[at] = chance.nextInt(80);
    }
    int[] sorted =
        IntStream.range(0, scores.length)
            .boxed()
            .filter(each -> scores[each] > 0)
            .sorted(Comparator.comparingDouble((Integer each) -> -scores[each]))
            .limit(60)
            .mapToInt(each -> each)
            .toArray();

    assertThat(Best.places(scores, 60)).containsExactly(sorted);
  }
}
