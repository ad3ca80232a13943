package dev.annexbot.answer.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MeaningTest {
  private static Meaning meaning;

  @BeforeAll
  static void load() throws IOException {
    meaning = Meaning.load();
  }

  @Test
  void theSameMeaningLiesNearerThanTheSameWords() {
    byte[] question = meaning.of("someone stole my laptop on the train");

    double paraphrase =
        Meaning.nearness(question, meaning.of("my notebook was taken while commuting"));
    double sameWords =
        Meaning.nearness(question, meaning.of("the train is late again, someone said"));

    assertThat(paraphrase).isGreaterThan(sameWords + 0.1);
    assertThat(Meaning.nearness(question, question)).isBetween(0.98, 1.02);
  }

  @Test
  void aVectorThatCameAlongIsThatOfItsText() throws IOException {
    byte[] vector = meaning.of("who may see the source code?");
    byte[] file = meaning.file(List.of("who may see the source code?"));

    assertThat(file).hasSize(8 + 8 + vector.length).endsWith(vector);
    assertThat(VectorFile.shipped().values())
        .allSatisfy(each -> assertThat(each).hasSameSizeAs(vector));
  }

  @Test
  void whoeverAnswersTheSameQuestionGetsTheVectorThatWasWorkedOut() {
    byte[] asked = meaning.of("may a visitor plug in a usb stick?");

    assertThat(meaning.of(" may a visitor plug in a usb stick?\n")).isSameAs(asked);
    assertThat(meaning.meant("may a visitor plug in a usb stick?").vector()).isSameAs(asked);
    assertThat(meaning.of("may a visitor plug in a usb stick")).isNotEqualTo(asked);
  }

  @Test
  void onlyTheLastFewVectorsAreKept() {
    byte[] first = meaning.of("is the kitchen a secure area?");
    for (int other = 0; other < 200; other++) {
      meaning.of("room " + other);
    }

    assertThat(meaning.of("is the kitchen a secure area?")).isNotSameAs(first).isEqualTo(first);
  }

  @Test
  void aTextHasOneRowWhoeverHoldsIt() {
    String shared = "who may enter the server room?";
    int[] pages = meaning.rows(List.of("what is a honeypot?", shared, shared));
    int[] examples = meaning.rows(List.of(shared, "which wine goes with fish?"));
    Meant asked = meaning.meant("who is allowed into the data center?");

    assertThat(pages[1]).isEqualTo(pages[2]).isEqualTo(examples[0]).isNotEqualTo(pages[0]);
    assertThat(examples[1]).isNotIn(pages[0], pages[1]);
    byte[] vector = meaning.ofAll(List.of(shared)).getFirst();
    assertThat(meaning.inRows(examples).getFirst()).isEqualTo(vector);
    assertThat(asked.nearness(examples[0]))
        .isEqualTo(Meaning.nearness(asked.vector(), vector))
        .isEqualTo(asked.nearness(pages[2]))
        .isGreaterThan(asked.nearness(examples[1]) + 0.2);
  }

  @Test
  void wordsAreCutIntoTheLongestKnownPieces() {
    Map<String, Integer> known =
        Map.of("[UNK]", 0, "[CLS]", 1, "[SEP]", 2, "phi", 3, "##shing", 4, "?", 5, "cafe", 6);
    WordPieces pieces = new WordPieces(known);

    assertThat(pieces.of("Phishing? Café", 10)).containsExactly(1, 3, 4, 5, 6, 2);
    assertThat(pieces.of("phishing xyz", 10)).containsExactly(1, 3, 4, 0, 2);
    assertThat(pieces.of("phishing phishing", 4)).containsExactly(1, 3, 4, 2);
  }
}
