package dev.annexbot.answer.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import dev.annexbot.standard.Reference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RankerTest {
  private static final Ranker RANKER = new Ranker(Shelf.CATALOGUE, Shelf.DATA.vocabulary());

  @Test
  void scoresFallAndNoReferenceComesTwice() {
    Ranked ranked = RANKER.rank("who may see the source code?");

    List<Double> scores = List.copyOf(ranked.references().values());
    assertThat(scores).isNotEmpty();
    assertThat(IntStream.range(1, scores.size()))
        .allSatisfy(at -> assertThat(scores.get(at)).isLessThanOrEqualTo(scores.get(at - 1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Cyber threat intelligence is received from information sharing forums and sources|A.5.7
          Backups of data are created, protected, maintained, and tested|A.8.13
          Least Privilege|A.8.2
          """)
  void recognizesTheTextOfAnotherFramework(String text, String reference) {
    Ranked ranked = RANKER.rank(text);

    assertThat(ranked.references().keySet().stream().limit(3))
        .contains(Reference.parse(reference).orElseThrow());
    assertThat(ranked.signals().framework()).isGreaterThan(0.9);
  }

  @Test
  void tellsHowMuchOfAQuestionIsKnown() {
    Signals known = RANKER.rank("do we have to buy an expensive feed?").signals();
    Signals unknown = RANKER.rank("zxqv blorp wibble").signals();

    assertThat(known.likeness()).isGreaterThan(0.95);
    assertThat(known.coverage()).isGreaterThan(0.5);
    assertThat(known.unheard()).isFalse();
    assertThat(unknown.likeness()).isZero();
    assertThat(unknown.unheard()).isTrue();
  }

  @Test
  void mendsTheSpellingOfWordsThatNobodyKnows() {
    assertThat(RANKER.rank("encryptoin of laptops").text()).isEqualTo("encryption of laptops");
  }

  @Test
  void aTitleTypedAsSuchLeadsToItsControl() {
    assertThat(first(RANKER.rank("use of cryptography"))).isEqualTo("A.8.24");
    assertThat(first(RANKER.rank("physical security perimeters"))).isEqualTo("A.7.1");
  }

  @Test
  void aFollowUpStaysWithTheSubject() {
    Optional<Reference> screening = Reference.parse("A.6.1");

    assertThat(first(RANKER.rank("and for contractors? screening", screening))).isEqualTo("A.6.1");
  }

  @ParameterizedTest
  @EnumSource(Layer.class)
  void worksWithoutAnySingleLayer(Layer layer) {
    Ranker less = new Ranker(Shelf.CATALOGUE, Shelf.DATA.vocabulary(), Set.of(layer));

    assertThat(less.rank("how long must a backup be kept?").references()).isNotEmpty();
  }

  private static String first(Ranked ranked) {
    return ranked.references().keySet().iterator().next().number();
  }
}
