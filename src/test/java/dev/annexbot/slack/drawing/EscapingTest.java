package dev.annexbot.slack.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EscapingTest {
  @Test
  void nothingThatPeopleWroteIsReadAsMarkup() {
    var random = new Random(8_24);
    for (int i = 0; i < 5_000; i++) {
      var nasty = Nasty.text(random, random.nextInt(300));
      var message =
          Drawing.message(
              new Card(
                  "x" + nasty,
                  List.of(
                      new Block.Text(nasty),
                      new Block.Small(nasty),
                      new Block.Facts(List.of(new Block.Fact(nasty, nasty))))));
      assertThat(message.text()).doesNotContain("<", ">").matches("(?s)(?:[^&]|&(?:amp|lt|gt);)*");
      Limits.json(message.blocks()).forEach(EscapingTest::isHarmless);
    }
  }

  /** Only texts of type mrkdwn are read by Slack; all others stay as they are. */
  private static void isHarmless(JsonElement element) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(EscapingTest::isHarmless);
    }
    if (!element.isJsonObject()) {
      return;
    }
    var it = element.getAsJsonObject();
    if (it.has("type") && it.get("type").getAsString().equals("mrkdwn")) {
      assertThat(it.get("text").getAsString()).matches("\\*[^*_~`<>\\n]+\\*");
      assertThat(it.get("verbatim").getAsBoolean()).isTrue();
    }
    if (it.has("type")) {
      assertThat(it.get("type").getAsString())
          .isNotIn("link", "user", "usergroup", "broadcast", "channel", "emoji");
    }
    it.entrySet().forEach(entry -> isHarmless(entry.getValue()));
  }

  @Test
  void dropsWhatCannotBeSeen() {
    assertThat(Plain.clean("a\u202eb\u200bc\u0000d\ufeffe\ud800f\u2066g")).isEqualTo("abcdefg");
    assertThat(Plain.clean("a\r\nb\rc\u2028d\te")).isEqualTo("a\nb\nc\nd e");
    assertThat(Plain.clean("schön 😀 שלום")).isEqualTo("schön 😀 שלום");
  }

  @Test
  void escapesTheThreeCharactersThatSlackReads() {
    assertThat(Plain.escaped("<!channel> & co")).isEqualTo("&lt;!channel&gt; &amp; co");
  }

  @Test
  void starsThatAreNoPairStayStars() {
    var message = Drawing.message(new Card("t", List.of(new Block.Text("2 ** 3 and *x* **"))));
    assertThat(Limits.texts(Limits.json(message.blocks()))).contains("2 ** 3 and *x* **");
  }
}
