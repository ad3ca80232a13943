package dev.annexbot.workspace.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.state.FormValues;
import dev.annexbot.workspace.state.Json;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** What was pressed or chosen, in the words in which the app is told. */
final class Chosen {
  private static final List<String> COPIED =
      List.of("text", "value", "style", "placeholder", "confirm", "url");

  private Chosen() {}

  /** The element that the page names. */
  static JsonNode element(JsonNode blocks, String blockId, String actionId) {
    return StreamSupport.stream(blocks.spliterator(), false)
        .filter(block -> block.path("block_id").asText().equals(blockId))
        .flatMap(block -> FormValues.elements(block).stream())
        .filter(element -> element.path("action_id").asText().equals(actionId))
        .findFirst()
        .orElseThrow(() -> new NotDone("gone", "That is not there any more."));
  }

  /** The action: of the element what it says itself, of the page only what can be chosen. */
  static ObjectNode action(JsonNode element, String blockId, JsonNode chosen) {
    String type = element.path("type").asText();
    ObjectNode action = Json.object();
    action.put("type", type).put("action_id", element.path("action_id").asText());
    action.put("block_id", blockId);
    for (String name : COPIED) {
      if (element.has(name)) {
        action.set(name, element.get(name));
      }
    }
    switch (type) {
      case "button", "workflow_button", "icon_button" -> {}
      case "feedback_buttons" -> feedback(action, element, chosen);
      case "overflow" ->
          action.set("selected_option", offered(element, chosen.path("selected_option")));
      default -> value(action, element, chosen);
    }
    return action;
  }

  private static void feedback(ObjectNode action, JsonNode element, JsonNode chosen) {
    for (String half : List.of("positive_button", "negative_button")) {
      if (element.path(half).path("value").equals(chosen.path("value"))) {
        action.set("text", element.path(half).path("text"));
        action.set("value", chosen.path("value"));
        return;
      }
    }
    throw new NotDone("invalid_choice", "That cannot be chosen.");
  }

  private static void value(ObjectNode action, JsonNode element, JsonNode chosen) {
    String field = FormValues.fieldOf(element.path("type").asText());
    if (field == null) {
      throw new NotDone("invalid_choice", "Nothing can be chosen there.");
    }
    JsonNode value = chosen.path(field);
    if (field.equals("selected_option") && value.isObject()) {
      value = offered(element, value);
    }
    action.set(field, value.isMissingNode() ? null : value);
  }

  /** Where the element names its options, only those can be chosen. */
  private static JsonNode offered(JsonNode element, JsonNode wanted) {
    if (element.path("type").asText().endsWith("external_select")) {
      return wanted;
    }
    Optional<JsonNode> found =
        element.findValues("options").stream()
            .flatMap(options -> StreamSupport.stream(options.spliterator(), false))
            .filter(option -> option.path("value").equals(wanted.path("value")))
            .findFirst();
    return found.orElseThrow(() -> new NotDone("invalid_choice", "That cannot be chosen."));
  }
}
