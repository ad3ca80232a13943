package dev.annexbot.slack.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annexbot.chat.Press;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryTest {
  private static final Press ABOUT = new Press("ask", "A.5.7 \"ü\" <&>");

  @Test
  void remembersEveryScene() {
    var scenes =
        List.of(
            new Scene.Talk("U1", "C1", "1.1", false),
            new Scene.Typed("U1", "C1", "https://hooks.slack.com/x", "now"),
            new Scene.Pointed("U1", "C1", "1.1", "https://hooks.slack.com/x", "now"),
            new Scene.OnMessage("U1", "C1", "1.1", "1.2", true, "https://hooks.slack.com/x", "now"),
            new Scene.OnMessage("U1", "C1", "1.1", "1.2", false, "", "now"),
            new Scene.OnHome("U1", "now"),
            new Scene.OnWindow("U1", "V1", "now"),
            new Scene.Anywhere("U1", "now"));
    for (var scene : scenes) {
      var memory = Memory.read(Memory.of(ABOUT, scene));
      assertThat(memory.object()).isEqualTo(ABOUT.object());
      assertThat(memory.scene("U1", "now")).isEqualTo(scene);
    }
  }

  @Test
  void makesNothingOfWhatItCannotRead() {
    for (var strange :
        List.of(
            "",
            "{}",
            "[]",
            "7",
            "no json",
            "{\"kind\":\"talk\"}",
            "null",
            "{\"channel\":{}}",
            Memory.of(ABOUT, new Scene.Talk("U1", "<!channel>", "1.1", false)))) {
      assertThat(Memory.read(strange).scene("U1", "now"))
          .isEqualTo(new Scene.Anywhere("U1", "now"));
    }
    assertThat(Memory.read(null).object()).isEmpty();
  }

  @Test
  void staysWithinWhatSlackCarries() {
    var longest = new Press("ask", "ü".repeat(1_000));
    var scene = new Scene.OnMessage("U1", "C1", "1.1", "1.2", true, "h".repeat(300), "now");
    assertThat(Memory.of(longest, scene)).hasSizeLessThan(3_000);
    var tooLong = new Scene.OnMessage("U1", "C1", "1.1", "1.2", true, "h".repeat(3_000), "now");
    assertThatThrownBy(() -> Memory.of(longest, tooLong)).hasMessageContaining("3,000");
  }
}
