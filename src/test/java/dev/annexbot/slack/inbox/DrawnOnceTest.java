package dev.annexbot.slack.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.slack.post.Postman;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawnOnceTest {
  @Test
  void saysInAsciiWhatTheDrawingSays() {
    var card = new Card("„Größe“ … 🔐 \u007f", List.of(new Block.Text("\"a\\b\" – ß\n\u2028")));
    var json = new DrawnOnce().json(card);
    assertThat(json).matches("\\p{ASCII}*").isNotEqualTo(Postman.acknowledgement(card));
    assertThat(JsonParser.parseString(json))
        .isEqualTo(JsonParser.parseString(Postman.acknowledgement(card)));
  }

  @Test
  void drawsACardOnce() {
    var drawn = new DrawnOnce();
    var json = drawn.json(new Card("A.5.7", List.of(new Block.Text("Know."))));
    assertThat(drawn.json(new Card("A.5.7", List.of(new Block.Text("Know."))))).isSameAs(json);
    assertThat(drawn.json(new Card("A.5.7", List.of(new Block.Text("Other."))))).isNotEqualTo(json);
  }
}
