package dev.annexbot.answer.own;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import dev.annexbot.answer.meaning.Meaning;
import dev.annexbot.standard.OwnDocument;
import dev.annexbot.standard.OwnDocument.Passage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnDocumentsTest {
  private static final Meaning MEANING = meaning();

  private final OwnDocuments documents = new OwnDocuments(Shelf.DATA.vocabulary().synonyms());

  @BeforeEach
  void hold() {
    documents.hold(OwnPapers.ALL);
  }

  private static Meaning meaning() {
    try {
      return Meaning.load();
    } catch (IOException unfit) {
      throw new UncheckedIOException(unfit);
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = OwnPapers.ASKED)
  void findsTheSectionThatAnswersByMeaning(String question, String section) {
    documents.learn(MEANING);

    assertThat(documents.find(question).map(OwnWord::source)).as(question).hasValue(section);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = OwnPapers.ASKED)
  void saysTheRightOrNothingByWordsAlone(String question, String section) {
    assertThat(documents.find(question).map(OwnWord::source))
        .as(question)
        .isIn(Optional.empty(), Optional.of(section));
  }

  @Test
  void findsMoreThanHalfByWordsAlone() {
    List<String> questions =
        OwnPapers.ASKED.lines().map(each -> each.split("\\|")[0].strip()).toList();

    assertThat(questions.stream().filter(each -> documents.find(each).isPresent()).count())
        .isGreaterThan(questions.size() / 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what is the wifi password",
        "who is our ciso",
        "how do i report a phishing mail",
        "what is a statement of applicability",
        "do we need a risk register",
        "how often must we do internal audits",
        "what does 8.24 say about encryption keys",
        "can we store personal data in the cloud",
        "what is the weather like",
        "how do i classify a document",
        "is our supplier certified",
        "how are logs protected against change",
        "may I take photos in the office",
        "i want to quit, what happens to my work files",
        "what is the policy",
        "working",
        "which rules",
      })
  void saysNothingWhenItIsNotSure(String question) {
    assertThat(documents.find(question)).as(question).isEmpty();
    documents.learn(MEANING);
    assertThat(documents.find(question)).as(question).isEmpty();
  }

  @Test
  void quotesWordForWord() {
    OwnWord word =
        documents.find("how many characters does a password have at least?").orElseThrow();

    assertThat(word.text())
        .isEqualTo("A password has at least 14 characters. A passphrase of four words is best.");
    assertThat(word.passage().text()).contains(word.text());
  }

  @Test
  void saysOnWhichPageItStands() {
    OwnDocument paper =
        new OwnDocument(
            "a.pdf",
            "Travel rules",
            List.of(
                new Passage(
                    "3 Borders", OptionalInt.of(7), "Carry an empty laptop over borders.")));
    documents.hold(List.of(paper));

    assertThat(documents.find("do i take my laptop over the border?").map(OwnWord::source))
        .hasValue("Travel rules, 3 Borders, page 7");
  }

  @Test
  void knowsNothingMoreOfWhatWasTakenAway() {
    documents.hold(List.of());

    assertThat(documents.find("how long does a password have to be?")).isEmpty();
    assertThat(documents.size()).isZero();
  }
}
