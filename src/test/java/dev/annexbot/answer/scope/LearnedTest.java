package dev.annexbot.answer.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import dev.annexbot.answer.meaning.Meaning;
import dev.annexbot.answer.understand.Text;
import dev.annexbot.standard.NotOurs;
import dev.annexbot.standard.NotOurs.Why;
import dev.annexbot.standard.Vocabulary;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class LearnedTest {

  @Test
  void whatIsShippedIsWhatTheExamplesTeach() throws Exception {
    byte[] anew = Scope.toShip(Shelf.CATALOGUE, Shelf.DATA.vocabulary(), Meaning.load());
    Scope scope = new Scope(Shelf.CATALOGUE, Shelf.DATA.vocabulary());

    // Where index-data has changed since, it is learned at start, until .ci/vectors is run.
    if (scope.isFresh()) {
      assertThat(unzipped(anew))
          .as("what decides has changed: run .ci/vectors")
          .isEqualTo(unzipped(Learned.shipped().orElseThrow().bytes()));
    } else {
      assertThat(unzipped(anew)).hasSizeGreaterThan(1_000_000);
    }
  }

  @Test
  void otherExamplesAreLearnedAtStart() {
    Vocabulary ours = Shelf.DATA.vocabulary();
    List<NotOurs> more = new ArrayList<>(ours.notOurs());
    more.add(new NotOurs(Why.OFF_TOPIC, "how do I prune the roses behind the car park"));
    Scope scope = new Scope(Shelf.CATALOGUE, new Vocabulary(ours.synonyms(), List.copyOf(more)));

    assertThat(scope.isFresh()).isFalse();
    assertThat(scope.leans(Text.of("how do I prune roses"), Optional.empty()).ours())
        .isLessThan(0.5);
  }

  @Test
  void aTextHasAFingerprintOfItsOwn() {
    assertThat(Fingerprint.of("ab")).isNotEqualTo(Fingerprint.of("ba"));
    assertThat(sum("a", "b")).isNotEqualTo(sum("b", "a")).isEqualTo(sum("a", "b"));
    assertThat(unordered("a", "b")).isEqualTo(unordered("b", "a"));
  }

  private static long sum(String... texts) {
    Fingerprint print = new Fingerprint();
    for (String each : texts) {
      print.add(each);
    }
    return print.sum();
  }

  private static long unordered(String... texts) {
    Fingerprint print = new Fingerprint();
    print.addAll(List.of(texts));
    return print.sum();
  }

  private static byte[] unzipped(byte[] zipped) throws Exception {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      return in.readAllBytes();
    }
  }
}
