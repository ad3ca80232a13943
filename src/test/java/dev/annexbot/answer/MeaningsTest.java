package dev.annexbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import dev.annexbot.standard.Provision;
import dev.annexbot.standard.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeaningsTest {
  private final Meanings meanings = new Meanings(Shelf.CATALOGUE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          what is a honeypot?|honeypot
          What's phishing???|phishing
          whats an API key pls|API key
          what does MFA stand for|MFA
          what do cookies mean|cookie
          define zero-day|zero day
          the definition of residual risk|residual risk
          smishing meaning|smishing
          hey what is meant by a risk owner|risk owner
          """)
  void seesThatAWordsMeaningIsAskedFor(String question, String name) {
    assertThat(meanings.asked(question)).map(Term::name).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what is a honeypot good for in our network",
        "what is the password of the wifi",
        "what is the capital of France",
        "I clicked on phishing",
        "who is our risk owner",
        "what is"
      })
  void leavesAQuestionThatAsksForMore(String question) {
    assertThat(meanings.asked(question)).isEmpty();
  }

  @Test
  void aWordThatNoPageExplainsIsAnsweredWithWhatItRestsOn() {
    Answer answer = Shelf.ANSWERS.answer(Question.of("what is a honeypot?"));

    assertThat(answer).isInstanceOf(Answer.Found.class);
    assertThat(((Answer.Found) answer).proof())
        .extracting(Provision::reference)
        .first()
        .hasToString("A.8.16");
  }
}
