package dev.annexbot.answer.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.annexbot.answer.meaning.Meant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NeighboursTest {
  private static byte[] pointing(int first, int second) {
    double length = Math.hypot(first, second);
    return new byte[] {
      (byte) Math.round(127 * first / length), (byte) Math.round(127 * second / length), 0
    };
  }

  private final List<byte[]> vectors = new ArrayList<>();

  private Neighbours crowdOfOnesAnd(byte[]... others) {
    List<Integer> kinds = new ArrayList<>();
    for (int each = 0; each < 40; each++) {
      vectors.add(pointing(100, each));
      kinds.add(1);
    }
    for (byte[] other : others) {
      vectors.add(other);
      kinds.add(0);
    }
    return new Neighbours(IntStream.range(0, kinds.size()).toArray(), kinds, 2);
  }

  private Meant meant(int first, int second) {
    return new Meant(pointing(first, second), vectors);
  }

  @Test
  void followASingleExampleThatMeansTheSame() {
    Neighbours neighbours = crowdOfOnesAnd(pointing(-20, 100));

    assertThat(neighbours.of(meant(-19, 100))[0]).isGreaterThan(neighbours.of(meant(100, 20))[0]);
  }

  @Test
  void giveEachKindAShareOfOne() {
    Neighbours neighbours = crowdOfOnesAnd(pointing(0, 100));
    double[] likely = neighbours.of(meant(60, 80));

    assertThat(likely[0] + likely[1]).isCloseTo(1, within(1e-9));
    assertThat(likely[1]).isGreaterThan(0.5);
  }
}
