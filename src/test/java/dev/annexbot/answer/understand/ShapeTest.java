package dev.annexbot.answer.understand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What kind of answer a question wants decides which sentences may answer it. */
class ShapeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          can i use a translator for contracts       | MAY
          private phone for mail ok?                  | MAY
          do we have to lock the archive              | NEED
          is a firewall mandatory                     | NEED
          how often do we test restores               | HOW_MUCH
          internal audit how often                    | HOW_MUCH
          who signs the policy                        | WHO
          hi, how do i wipe a stick                   | HOW
          what is a honeypot                          | MEANS
          which logs are enough                       | WHICH
          masking vs encryption                       | COMPARES
          i sent the file to the wrong client         | TOLD
          """)
  void seesWhatIsWanted(String question, Shape shape) {
    assertThat(Shape.of(question)).contains(shape);
  }

  @Test
  void whatSomebodyMayDoIsNotWhatToDoOnceItHasHappened() {
    assertThat(
            Shape.clash(
                Shape.of("can i use an ai tool for client mails"),
                Shape.of("i put client mails into an ai tool")))
        .isTrue();
  }

  @Test
  void aPersonOrANumberIsAnsweredByNothingElse() {
    assertThat(Shape.clash(Shape.of("who accepts a risk"), Shape.of("can we accept a risk")))
        .isTrue();
    assertThat(
            Shape.clash(Shape.of("how often are audits held"), Shape.of("what is an audit")))
        .isTrue();
    assertThat(Shape.mayBeYesOrNo(Shape.of("who accepts a risk"))).isFalse();
  }
}
