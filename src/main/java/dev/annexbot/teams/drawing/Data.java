package dev.annexbot.teams.drawing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.chat.Press;
import dev.annexbot.teams.api.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a button carries through Teams and back. It comes back from outside, so it is read as
 * carefully as anything else from there.
 */
public sealed interface Data {
  String FIELD = "field-";
  String TYPED = "typed";
  private static Optional<Press> press(JsonNode data, String name) {
    try {
      return Optional.of(
          new Press(data.path(name).asText(""), data.path("object").asText("")));
    } catch (IllegalArgumentException nonsense) {
      return Optional.empty();
    }
  }

  /** A button was pressed. */
  record Pressed(Press press) implements Data {}

  /** A form was sent. */
  record Sent(Press form, Map<String, String> values) implements Data {
    public Sent {
      values = Map.copyOf(values);
    }
  }

  /** Something was typed into a picker of that verb. */
  record Sought(String verb, String typed) implements Data {}

  /** Nothing of ours. */
  record Nonsense() implements Data {}

  /** What came back. */
  static Data read(JsonNode data) {
    if (data.has("form")) {
      return press(data, "form").<Data>map(it -> new Sent(it, values(data))).orElse(new Nonsense());
    }
    if (data.has("find")) {
      return press(data, "find")
          .<Data>map(it -> new Sought(it.verb(), data.path(TYPED).asText("")))
          .orElse(new Nonsense());
    }
    return press(data, "verb").<Data>map(Pressed::new).orElse(new Nonsense());
  }

  private static Map<String, String> values(JsonNode data) {
    Map<String, String> values = new HashMap<>();
    data.properties().stream()
        .filter(each -> each.getKey().startsWith(FIELD) && each.getValue().isValueNode())
        .filter(each -> !each.getValue().asText("").isEmpty())
        .forEach(
            each -> values.put(each.getKey().substring(FIELD.length()), each.getValue().asText()));
    return values;
  }

  static ObjectNode of(Press press) {
    return Json.object().put("verb", press.verb()).put("object", press.object());
  }

  static ObjectNode ofForm(Press purpose) {
    return Json.object().put("form", purpose.verb()).put("object", purpose.object());
  }

  static ObjectNode ofPicker(String verb) {
    return Json.object().put("find", verb);
  }
}
