package dev.annexbot.answer.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BearingTest {
  private static final byte[][] MIDDLES = {{100, 0, 0, 10}, {0, 100, 0, 10}, {0, 0, 100, 10}};

  private final List<byte[]> vectors = new ArrayList<>();
  private final List<Integer> kinds = new ArrayList<>();

  @Test
  void tellsKindsApartThatItHasSeen() {
    examples(300, new Random(1));
    Bearing bearing = Bearing.from(vectors, kinds, 3);

    Random others = new Random(2);
    int right = 0;
    for (int at = 0; at < 300; at++) {
      double[] likely = bearing.of(near(at % 3, others));
      assertThat(Arrays.stream(likely).sum()).isCloseTo(1, within(1e-9));
      right += likely[at % 3] > 0.5 ? 1 : 0;
    }
    assertThat(right).isGreaterThan(290);
  }

  @Test
  void theSameExamplesGiveTheSameJudgement() {
    examples(90, new Random(3));

    assertThat(Bearing.from(vectors, kinds, 3).of(MIDDLES[0]))
        .isEqualTo(Bearing.from(vectors, kinds, 3).of(MIDDLES[0]));
  }

  private void examples(int count, Random chance) {
    for (int at = 0; at < count; at++) {
      vectors.add(near(at % 3, chance));
      kinds.add(at % 3);
    }
  }

  private static byte[] near(int kind, Random chance) {
    byte[] vector = MIDDLES[kind].clone();
    for (int at = 0; at < vector.length; at++) {
      vector[at] += (byte) (chance.nextInt(41) - 20);
    }
    return vector;
  }
}
