package dev.annexbot.slack.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Press;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DrawingTest {
  private static final String SENTENCE = "Access is given by need, and taken away in time. ";
  private static final Block.Buttons BUTTONS =
      new Block.Buttons(List.of(new Block.Button("Next", new Press("show", "A.5.7"))));

  @Test
  void drawsEveryKindOfBlock() {
    var blocks =
        drawn(
            new Block.Text("First **bold** words"),
            new Block.Heading("A headline"),
            new Block.Facts(List.of(new Block.Fact("Theme", "People"))),
            new Block.Small("A.5.7"),
            BUTTONS,
            new Block.Picker("pick", "Find a control"),
            new Block.Line());
    assertThat(types(blocks))
        .containsExactly(
            "header",
            "rich_text",
            "rich_text",
            "section",
            "context",
            "actions",
            "actions",
            "divider");
    assertThat(blocks.toString())
        .contains("\"text\":\"bold\",\"style\":{\"bold\":true")
        .contains("\"action_id\":\"show/0\",\"value\":\"A.5.7\"")
        .contains("\"min_query_length\":0");
  }

  @Test
  void drawsListsAsLists() {
    var blocks =
        drawn(new Block.Text("Do this:\n- one\n- **two** now\n\nThen:\n3. three\n4. four\nDone."));
    var elements = blocks.get(1).getAsJsonObject().getAsJsonArray("elements");
    assertThat(types(elements))
        .containsExactly(
            "rich_text_section",
            "rich_text_list",
            "rich_text_section",
            "rich_text_list",
            "rich_text_section");
    assertThat(elements.get(3).getAsJsonObject().get("offset").getAsInt()).isEqualTo(2);
    assertThat(Limits.texts(blocks))
        .containsSubsequence("Do this:", "one", "two", " now", "\n", "Then:", "three", "four");
  }

  @Test
  void losesNothingOfATextThatFits() {
    var text = SENTENCE.repeat(150).strip();
    var message = Drawing.message(new Card("Long", List.of(new Block.Text(text))));
    Limits.keptInAMessage(message);
    assertThat(String.join(" ", texts(message).subList(1, texts(message).size()))).isEqualTo(text);
  }

  @Test
  void saysThatThereIsMoreAndKeepsTheButtons() {
    var message =
        Drawing.message(new Card("Long", List.of(new Block.Text(SENTENCE.repeat(2_000)), BUTTONS)));
    Limits.keptInAMessage(message);
    var types = types(Limits.json(message.blocks()));
    assertThat(types.subList(types.size() - 2, types.size())).containsExactly("context", "actions");
    assertThat(texts(message)).anyMatch(text -> text.startsWith("There is more to it"));
  }

  @Test
  void cutsAtTheEndOfASentence() {
    var pieces = Pieces.of(SENTENCE.repeat(100), 1_000);
    assertThat(pieces).allMatch(piece -> piece.endsWith("."));
    assertThat(String.join(" ", pieces)).isEqualTo(SENTENCE.repeat(100).strip());
  }

  @Test
  void neverCutsThroughACharacter() {
    var pieces = Pieces.of("😀".repeat(1_000), 333);
    assertThat(pieces)
        .allMatch(piece -> !Character.isHighSurrogate(piece.charAt(piece.length() - 1)));
    assertThat(String.join("", pieces)).isEqualTo("😀".repeat(1_000));
  }

  @Test
  void speaksTheTitleAndTheFirstText() {
    var message =
        Drawing.message(
            new Card("A <title>", List.of(BUTTONS, new Block.Text("**Do** it & stop"))));
    assertThat(message.text()).isEqualTo("A &lt;title&gt;\nDo it &amp; stop");
  }

  @Test
  void keepsEveryLimitWhateverTheCardHolds() {
    var random = new Random(27_001);
    for (int i = 0; i < 1_500; i++) {
      var card = card(random);
      Limits.keptInAMessage(Drawing.message(card));
      Limits.keptInAView(Drawing.home(card, Gallery.EMPTY));
      Limits.keptInAView(Drawing.window(card, Gallery.EMPTY));
    }
  }

  private static Card card(Random random) {
    var blocks = new ArrayList<Block>();
    for (int i = random.nextInt(1, 12); i > 0; i--) {
      Collections.addAll(blocks, some(random));
    }
    return new Card("T" + Nasty.text(random, random.nextInt(400)), blocks);
  }

  private static Block[] some(Random random) {
    var text = Nasty.text(random, random.nextInt(random.nextInt(1, 6_000)));
    var shortText = Nasty.text(random, random.nextInt(60));
    return switch (random.nextInt(8)) {
      case 0 -> new Block[] {new Block.Heading(text)};
      case 1 -> new Block[] {new Block.Small(text)};
      case 2 ->
          new Block[] {
            new Block.Facts(
                Collections.nCopies(random.nextInt(14), new Block.Fact(shortText, text)))
          };
      case 3 ->
          new Block[] {
            new Block.Buttons(
                Collections.nCopies(
                    random.nextInt(1, 6),
                    new Block.Button(
                        "B" + Plain.line(shortText, 70),
                        new Press("show", "o".repeat(random.nextInt(1_000))))))
          };
      case 4 -> new Block[] {new Block.Picker("pick", text), new Block.Line()};
      case 5 -> Collections.nCopies(random.nextInt(70), new Block.Line()).toArray(Block[]::new);
      default -> new Block[] {new Block.Text(text)};
    };
  }

  private static JsonArray drawn(Block... blocks) {
    var message = Drawing.message(new Card("Title", List.of(blocks)));
    Limits.keptInAMessage(message);
    return Limits.json(message.blocks());
  }

  private static List<String> types(JsonArray blocks) {
    return blocks.asList().stream()
        .map(block -> block.getAsJsonObject().get("type").getAsString())
        .toList();
  }

  private static List<String> texts(Drawing.Message message) {
    return Limits.texts(Limits.json(message.blocks()));
  }
}
