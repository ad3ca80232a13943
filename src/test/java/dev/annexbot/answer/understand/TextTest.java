package dev.annexbot.answer.understand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {

  @Test
  void turnsOfPhraseAreSoughtInPlainWriting() {
    Text text = Text.of("  Who’s\tOUR \n CISO? ");

    assertThat(text.plain()).isEqualTo("who's our ciso?");
    assertThat(text.heads()).contains("who", "our", "cis");
  }

  @Test
  void saysWhatItIsAbout() {
    Text text = Text.of("What must I do about backups?");

    assertThat(text.stems()).hasSize(6).contains("what", "backup");
    assertThat(text.contents()).containsExactly("backup");
  }

  @Test
  void nothingIsNothing() {
    assertThat(Text.of(" \n").plain()).isEmpty();
    assertThat(Text.of("").heads()).isEmpty();
  }
}
