package dev.annexbot.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TroubleTest {
  @Test
  void saysWhatKindItWasAndWhereItCameFromButNotWhatItQuotes() {
    RuntimeException what =
        new IllegalStateException("my password", new IllegalArgumentException("hunter2"));

    assertThat(Trouble.inShort(what))
        .startsWith(
            "java.lang.IllegalStateException from java.lang.IllegalArgumentException at"
                + " dev.annexbot.web.TroubleTest.")
        .doesNotContain("password", "hunter2");
  }

  @Test
  void saysWhatIsInOurOwnWords() {
    assertThat(Trouble.inShort(new Unclear("Teams failed with 502", new Exception("a secret"))))
        .isEqualTo("Teams failed with 502");
  }
}
