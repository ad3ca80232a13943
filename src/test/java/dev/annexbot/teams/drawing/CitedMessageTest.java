package dev.annexbot.teams.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Block.Source;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Png;
import dev.annexbot.chat.Press;
import dev.annexbot.teams.api.Json;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CitedMessageTest {
  private static final Block.Sources TWO =
      new Block.Sources(
          "Rests on",
          List.of(
              new Source("A.8.1 User endpoint devices (control)", "how devices are kept safe"),
              new Source("A.6.7 Remote working (control)", "")));
  private static final Block RATING =
      new Block.Buttons(
          List.of(
              new Block.Button("Helpful", new Press("helpful", "A.8.1")),
              new Block.Button("Not helpful", new Press("unhelpful", "A.8.1")),
              new Block.Button("Raise a risk", new Press("check-in", "raise-a-risk"))));

  private static Card card(Block... blocks) {
    return new Card("Own devices", List.of(blocks));
  }

  @Test
  void sourcesBecomeFootnotesOfATextAndAreNamedInItToo() {
    var text = new Block.Text("**Ask first.**\n- lock it\n- keep it up to date");
    ObjectNode message = CitedMessage.of(card(text, TWO)).orElseThrow().message();

    assertThat(message.path("text").asText())
        .isEqualTo(
            "**Own devices**\n\n**Ask first.**\n\n- lock it\n- keep it up to date\n\n"
                + "Rests on A.8.1 User endpoint devices (control) [1],"
                + " A.6.7 Remote working (control) [2].");
    assertThat(message.path("entities")).hasSize(1);
    JsonNode entity = message.at("/entities/0");
    assertThat(entity.path("type").asText()).isEqualTo("https://schema.org/Message");
    assertThat(entity.at("/citation/0/position").asInt()).isEqualTo(1);
    assertThat(entity.at("/citation/0/appearance/abstract").asText())
        .isEqualTo("how devices are kept safe");
    assertThat(entity.at("/citation/1/appearance/abstract").asText())
        .as("it must say something")
        .isEqualTo("A.6.7 Remote working (control)");
  }

  @Test
  void neverSaysThatAModelWroteIt() {
    ObjectNode message = CitedMessage.of(card(TWO)).orElseThrow().message();
    assertThat(Json.text(message)).doesNotContain("AIGenerated").doesNotContain("additionalType");
  }

  @Test
  void thumbsAreTeamsOwnAndOtherButtonsFollowInACard() {
    CitedMessage cited = CitedMessage.of(card(TWO, RATING)).orElseThrow();
    assertThat(cited.message().at("/channelData/feedbackLoop/type").asText()).isEqualTo("default");
    assertThat(cited.message().has("attachments")).as("never text and card in one").isFalse();
    assertThat(Json.text(Drawing.message(cited.buttons().orElseThrow())))
        .contains("Raise a risk")
        .doesNotContain("elpful");
    assertThat(CitedMessage.of(card(TWO)).orElseThrow().buttons()).isEmpty();
  }

  @Test
  void limitsOfTeamsAreKept() {
    var longest = new Source("n".repeat(300), "r".repeat(500));
    JsonNode shown =
        CitedMessage.of(card(new Block.Sources("Rests on", List.of(longest))))
            .orElseThrow()
            .message()
            .at("/entities/0/citation/0/appearance");
    assertThat(shown.path("name").asText()).hasSizeLessThanOrEqualTo(80);
    assertThat(shown.path("abstract").asText()).hasSizeLessThanOrEqualTo(160);

    List<Source> many = IntStream.range(0, 21).mapToObj(i -> new Source("A." + i, "")).toList();
    assertThat(CitedMessage.of(card(new Block.Sources("Rests on", many)))).isEmpty();
    assertThat(CitedMessage.of(card(TWO, new Block.Text("w ".repeat(20_000))))).isEmpty();
  }

  @Test
  void whatATextCannotShowStaysACard() {
    assertThat(CitedMessage.of(card(new Block.Text("No sources.")))).isEmpty();
    assertThat(CitedMessage.of(card(TWO, new Block.Text("Braces {get} lost.")))).isEmpty();
    assertThat(CitedMessage.of(card(TWO, new Block.Facts(List.of(new Block.Fact("a", "b"))))))
        .isEmpty();
    assertThat(CitedMessage.of(card(TWO, new Block.Picture(new Png(new byte[1]), "alt", ""))))
        .isEmpty();
  }

  @Test
  void whatLooksLikeAFootnoteButIsNoneIsShownAsItWasWritten() {
    ObjectNode message =
        CitedMessage.of(card(new Block.Text("See [1] of the contract."), TWO))
            .orElseThrow()
            .message();
    assertThat(message.path("text").asText()).contains("See \\[1\\] of the contract.");
  }
}
