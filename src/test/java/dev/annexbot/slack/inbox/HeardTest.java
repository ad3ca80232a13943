package dev.annexbot.slack.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeardTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '"',
      textBlock =
          """
          <@UBOT> what is A.5.7?                    ~ what is A.5.7?
          <@UBOT|annexbot> hello                    ~ hello
          ask <@U2> or <@U2|ann>                    ~ ask @someone or @ann
          <!here> and <!subteam^S1|@admins>         ~ @here and @admins
          see <https://a.example|this> <mailto:a@b> ~ see this mailto:a@b
          a &lt;b&gt; &amp;lt; c                    ~ a <b> &lt; c
          1 < 2 and 3 > 2                           ~ 1 < 2 and 3 > 2
          """)
  void readsWhatThePersonSaw(String sent, String heard) {
    assertThat(Heard.text(sent.strip(), "UBOT")).isEqualTo(heard.strip());
  }

  @Test
  void hearsNothingInNothingAndNotMoreThanItCanBear() {
    assertThat(Heard.text(null, "UBOT")).isEmpty();
    assertThat(Heard.text("x".repeat(40_000), "UBOT")).hasSize(8_000);
    assertThat(Heard.text("<<#C1|a>|b> $1 \\", "UBOT")).isEqualTo("<#a|b> $1 \\");
  }
}
