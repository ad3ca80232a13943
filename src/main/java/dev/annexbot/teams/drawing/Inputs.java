package dev.annexbot.teams.drawing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Form.Field;
import dev.annexbot.teams.api.Json;
import java.util.List;

/** Draws the fields of a form; what is typed comes back under the field's name. */
final class Inputs {
  private static final int LONG_INPUT = 150;
  private static final int RADIO_BUTTONS = 7;
  private static final int LONGEST_INPUT = 3_000;

  private Inputs() {}

  /** With what was typed into it before, or "". */
  static ObjectNode input(Field field, String before) {
    ObjectNode input =
        Json.object()
            .put("id", Data.FIELD + field.name())
            .put("label", Plain.line(field.label(), 300));
    if (!before.isEmpty()) {
      input.put("value", before);
    }
    return switch (field) {
      case Field.Writing it -> writing(it, input);
      case Field.Choosing it -> choosing(it.choices(), input);
    };
  }

  private static ObjectNode writing(Field.Writing field, ObjectNode input) {
    input
        .put("type", "Input.Text")
        .put("isMultiline", field.most() > LONG_INPUT)
        .put("maxLength", Math.clamp(field.most(), 1, LONGEST_INPUT));
    if (!field.hint().isBlank()) {
      input.put("placeholder", Plain.line(field.hint(), 200));
    }
    return field.optional() ? input : required(input);
  }

  private static ObjectNode choosing(List<Choice> choices, ObjectNode input) {
    input
        .put("type", "Input.ChoiceSet")
        .put("style", choices.size() <= RADIO_BUTTONS ? "expanded" : "compact")
        .put("wrap", true);
    ArrayNode drawn = input.putArray("choices");
    choices.forEach(
        each ->
            drawn.addObject().put("title", Plain.line(each.label(), 75)).put("value", each.value()));
    return required(input);
  }

  private static ObjectNode required(ObjectNode input) {
    return input.put("isRequired", true).put("errorMessage", "This is needed.");
  }
}
