package dev.annexbot.answer.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import dev.annexbot.answer.Answers;
import dev.annexbot.answer.Hit;
import dev.annexbot.answer.index.PageIndex;
import dev.annexbot.answer.index.Unit;
import dev.annexbot.answer.index.Words;
import dev.annexbot.answer.meaning.Meaning;
import dev.annexbot.indexdata.ExpectedAnswer;
import dev.annexbot.standard.Reference;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every third question keeps this quick; the floors lie below what was measured on all. */
class MeaningEvidenceTest {
  private static final double FIRST = 0.80;
  private static final double AMONG_THREE = 0.91;

  @Test
  void withVectorsTheRightReferenceComesFirstMoreOftenThanByWordsAlone() {
    Answers answers = new Answers(Shelf.CATALOGUE, Shelf.DATA.vocabulary(), Set.of());
    assertThat(answers.warm()).isEmpty();

    double first = share(answers, 1);

    System.out.printf("with vectors first=%.3f words alone=%.3f%n", first, share(Shelf.ANSWERS, 1));
    assertThat(first).isGreaterThan(FIRST).isGreaterThan(share(Shelf.ANSWERS, 1));
    assertThat(share(answers, 3)).isGreaterThan(AMONG_THREE);
  }

  @Test
  void saysHowNearTheNearestQuestionIs() {
    Ranker ranker = new Ranker(Shelf.CATALOGUE, Shelf.DATA.vocabulary(), Set.of());
    ranker.warm();

    double known =
        ranker.rank("do we have to buy an expensive feed?").signals().closeness().orElseThrow();
    double strange = ranker.rank("which wine goes with fish?").signals().closeness().orElseThrow();

    assertThat(known).isGreaterThan(0.95);
    assertThat(strange).isLessThan(known - 0.2);
  }

  @Test
  void nearlyAllTextsHaveTheirVectorInTheFile() throws IOException {
    Words words = new Words(Shelf.DATA.vocabulary().synonyms());
    List<String> texts = MeaningEvidence.texts(new PageIndex(Unit.all(Shelf.CATALOGUE), words));

    // The rest is worked out at start, five milliseconds each; .ci/vectors puts it into the file.
    assertThat(Meaning.load().unknown(texts)).isLessThan(texts.size() / 4);
  }

  private static double share(Answers answers, int within) {
    List<ExpectedAnswer> all = Shelf.DATA.expected();
    int right = 0;
    int asked = 0;
    for (int at = 0; at < all.size(); at += 3) {
      ExpectedAnswer each = all.get(at);
      List<Reference> found =
          answers.search(each.question(), within).hits().stream().map(Hit::reference).toList();
      right += each.references().stream().anyMatch(found::contains) ? 1 : 0;
      asked++;
    }
    return right / (double) asked;
  }
}
