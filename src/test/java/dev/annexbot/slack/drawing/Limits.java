package dev.annexbot.slack.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.util.json.GsonFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Slack's limits as its documentation states them, checked on the JSON that would be sent. */
final class Limits {
  private Limits() {}

  static JsonArray json(Object blocks) {
    return GsonFactory.createSnakeCase().toJsonTree(blocks).getAsJsonArray();
  }

  static void keptInAMessage(Drawing.Message message) {
    var blocks = json(message.blocks());
    assertThat(blocks.size()).isBetween(1, 50);
    assertThat(blocks.toString().length()).isLessThan(13_200);
    assertThat(message.text()).hasSizeBetween(1, 4_000);
    blocks.forEach(block -> kept(block.getAsJsonObject()));
  }

  static void keptInAView(com.slack.api.model.view.View view) {
    var blocks = json(view.getBlocks());
    assertThat(blocks.size()).isBetween(1, 100);
    assertThat(GsonFactory.createSnakeCase().toJson(view).length() * 4).isLessThan(250_000);
    blocks.forEach(block -> kept(block.getAsJsonObject()));
  }

  private static void kept(JsonObject block) {
    switch (block.get("type").getAsString()) {
      case "header" -> text(block.get("text"), 150);
      case "section" -> {
        assertThat(block.getAsJsonArray("fields").size()).isBetween(1, 10);
        block.getAsJsonArray("fields").forEach(field -> text(field, 2_000));
      }
      case "context" -> {
        assertThat(block.getAsJsonArray("elements").size()).isBetween(1, 10);
        block.getAsJsonArray("elements").forEach(element -> text(element, 2_000));
      }
      case "actions" -> actions(block.getAsJsonArray("elements"));
      case "rich_text" -> {
        assertThat(block.getAsJsonArray("elements").size()).isPositive();
        assertThat(String.join("", texts(block)).length()).isBetween(1, 3_000);
      }
      case "input" -> text(block.get("label"), 2_000);
      case "divider" -> assertThat(block.size()).isEqualTo(1);
      default -> throw new AssertionError("Not a block of ours: " + block);
    }
  }

  private static void actions(JsonArray elements) {
    assertThat(elements.size()).isBetween(1, 25);
    var ids = new HashSet<String>();
    for (var element : elements) {
      var it = element.getAsJsonObject();
      assertThat(ids.add(it.get("action_id").getAsString())).isTrue();
      assertThat(it.get("action_id").getAsString()).matches(ActionId.OURS).hasSizeLessThan(256);
      if (it.has("text")) {
        text(it.get("text"), 75);
      }
      if (it.has("placeholder")) {
        text(it.get("placeholder"), 150);
      }
      if (it.has("value")) {
        assertThat(it.get("value").getAsString()).hasSizeBetween(1, 2_000);
      }
    }
  }

  private static void text(JsonElement text, int most) {
    assertThat(text.getAsJsonObject().get("text").getAsString()).hasSizeBetween(1, most);
  }

  /** All texts in it, in order. */
  static List<String> texts(JsonElement element) {
    var texts = new ArrayList<String>();
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(each -> texts.addAll(texts(each)));
    } else if (element.isJsonObject()) {
      var it = element.getAsJsonObject();
      if (it.has("text") && it.get("text").isJsonPrimitive()) {
        texts.add(it.get("text").getAsString());
      }
      it.entrySet().forEach(entry -> texts.addAll(texts(entry.getValue())));
    }
    return texts;
  }
}
