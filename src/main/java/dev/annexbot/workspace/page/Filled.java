package dev.annexbot.workspace.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.state.FormValues;
import dev.annexbot.workspace.state.Json;
import java.util.Optional;

/** What Slack itself checks in a form before the app hears of it. */
final class Filled {
  private Filled() {}

  /** The mistakes, by block. */
  static ObjectNode mistakes(JsonNode blocks, JsonNode values) {
    ObjectNode mistakes = Json.object();
    for (JsonNode block : blocks) {
      if (block.path("type").asText().equals("input")) {
        JsonNode element = block.path("element");
        String id = block.path("block_id").asText();
        JsonNode value = values.path(id).path(element.path("action_id").asText());
        mistake(block, element, value(element, value)).ifPresent(words -> mistakes.put(id, words));
      }
    }
    return mistakes;
  }

  private static JsonNode value(JsonNode element, JsonNode value) {
    String field = FormValues.fieldOf(element.path("type").asText());
    return field == null ? value : value.path(field);
  }

  private static Optional<String> mistake(JsonNode block, JsonNode element, JsonNode value) {
    boolean empty =
        value.isNull()
            || value.isMissingNode()
            || (value.isTextual() && value.asText().isEmpty())
            || (value.isArray() && value.isEmpty());
    if (empty) {
      return block.path("optional").asBoolean(false)
          ? Optional.empty()
          : Optional.of("Please complete this required field.");
    }
    return switch (element.path("type").asText()) {
      case "plain_text_input" -> length(element, value.asText());
      case "email_text_input" ->
          value.asText().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")
              ? Optional.empty()
              : Optional.of("Please enter a valid email address.");
      case "url_text_input" ->
          value.asText().matches("https?://\\S+")
              ? Optional.empty()
              : Optional.of("Please enter a valid URL.");
      case "number_input" -> number(element, value.asText());
      default -> Optional.empty();
    };
  }

  private static Optional<String> length(JsonNode element, String text) {
    int least = element.path("min_length").asInt(0);
    int most = element.path("max_length").asInt(3_000);
    if (text.length() < least) {
      return Optional.of("Please write at least " + least + " characters.");
    }
    return text.length() > most
        ? Optional.of("Please write at most " + most + " characters.")
        : Optional.empty();
  }

  private static Optional<String> number(JsonNode element, String text) {
    boolean decimal = element.path("is_decimal_allowed").asBoolean(false);
    if (!text.matches(decimal ? "-?\\d{1,15}(\\.\\d{1,15})?" : "-?\\d{1,15}")) {
      return Optional.of(decimal ? "Please enter a number." : "Please enter a whole number.");
    }
    double number = Double.parseDouble(text);
    if (number < element.path("min_value").asDouble(-Double.MAX_VALUE)) {
      return Optional.of("Please enter at least " + element.path("min_value").asText() + ".");
    }
    return number > element.path("max_value").asDouble(Double.MAX_VALUE)
        ? Optional.of("Please enter at most " + element.path("max_value").asText() + ".")
        : Optional.empty();
  }
}
