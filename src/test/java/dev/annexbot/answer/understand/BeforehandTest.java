package dev.annexbot.answer.understand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asks whether they may is told from whom something has happened to. */
class BeforehandTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "can i use chatgpt for customer emails",
        "hey, is it ok to share this by link?",
        "private phone for mail ok?",
        "am i allowed to take the laptop abroad"
      })
  void nothingHasHappenedYet(String question) {
    assertThat(Beforehand.is(Text.of(question))).isTrue();
    assertThat(Mishap.in(Text.of(question))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i sent the salary list to a client, can i recall it",
        "Lost my work phone in the train this morning!!",
        "what do i do, i clicked the link",
        "someone stole my bag with the laptop"
      })
  void somethingHasHappened(String question) {
    assertThat(Mishap.in(Text.of(question))).isTrue();
    assertThat(Beforehand.is(Text.of(question))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "am I liable if the laptop I lost had client data on it?",
        "someone stole my lunch",
        "who has to report a stolen laptop"
      })
  void aLossThatIsNoneOfOursIsNoMishap(String question) {
    assertThat(Mishap.in(Text.of(question))).isFalse();
  }
}
