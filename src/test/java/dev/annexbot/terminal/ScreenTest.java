package dev.annexbot.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScreenTest {

  @Test
  void aConsoleIsStyledAndAsWideAsItSays() {
    assertThat(Screen.of(Map.of("COLUMNS", "100"), true)).isEqualTo(new Screen(100, true));
  }

  @Test
  void aWidthThatMakesNoSenseIsNotTaken() {
    assertThat(Screen.of(Map.of("COLUMNS", "wide"), true).width()).isEqualTo(80);
    assertThat(Screen.of(Map.of("COLUMNS", "5"), true).width()).isEqualTo(20);
    assertThat(Screen.of(Map.of("COLUMNS", "900"), true).width()).isEqualTo(120);
  }

  @Test
  void aFileGetsPlainTextOfTheUsualWidth() {
    assertThat(Screen.of(Map.of("COLUMNS", "100"), false)).isEqualTo(new Screen(80, false));
  }

  @Test
  void whoWantsNoColourGetsNone() {
    assertThat(Screen.of(Map.of("NO_COLOR", "1"), true).styled()).isFalse();
    assertThat(Screen.of(Map.of("TERM", "dumb"), true).styled()).isFalse();
    assertThat(Screen.of(Map.of("NO_COLOR", ""), true).styled()).isTrue();
  }
}
