package dev.annexbot.teams.drawing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Form.Field;
import dev.annexbot.chat.PersonId;
import dev.annexbot.teams.api.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the fields of a form; what is typed comes back under the field's name. */
final class Inputs {
  private static final int LONG_INPUT = 150;
  private static final int RADIO_BUTTONS = 7;
  private static final int LONGEST_INPUT = 3_000;

  private Inputs() {}

  /** With what was sent before, or else with what the form knows already. */
  static ObjectNode input(Field field, Optional<String> sent) {
    ObjectNode input = Json.object().put("label", Plain.line(field.label(), 300));
    input.put("id", kind(field) + field.name());
    return switch (field) {
      case Field.Writing it ->
          required(valued(writing(it, input), sent.orElse(it.before())), it.optional());
      case Field.Choosing it ->
          required(
              valued(choosing(it.choices(), input), sent.or(it::before).orElse("")), it.optional());
      case Field.ChoosingMany it ->
          valued(many(it.choices(), input), sent.orElse(String.join(",", it.before())));
      case Field.Somebody it -> somebody(it, input, sent);
      case Field.People it -> people(it, input, sent);
      case Field.Channel it ->
          required(
              valued(
                  channel(it, input),
                  sent.or(it::before).map(each -> each.replaceFirst("^teams:", "")).orElse("")),
              it.optional());
      case Field.Day it ->
          required(
              valued(
                  input.put("type", "Input.Date"),
                  sent.or(() -> it.before().map(Object::toString)).orElse("")),
              it.optional());
    };
  }

  /** What is read back in a way of its own is known by what stands before its name. */
  private static String kind(Field field) {
    return switch (field) {
      case Field.Somebody it -> Data.WHO;
      case Field.People it -> Data.PEOPLE;
      case Field.Channel it -> Data.CHANNEL;
      case Field.Writing it -> Data.FIELD;
      case Field.Choosing it -> Data.FIELD;
      case Field.ChoosingMany it -> Data.FIELD;
      case Field.Day it -> Data.FIELD;
    };
  }

  private static ObjectNode valued(ObjectNode input, String value) {
    return value.isEmpty() ? input : input.put("value", Plain.clean(value));
  }

  private static ObjectNode required(ObjectNode input, boolean optional) {
    return optional ? input : input.put("isRequired", true).put("errorMessage", "This is needed.");
  }

  private static ObjectNode writing(Field.Writing field, ObjectNode input) {
    input
        .put("type", "Input.Text")
        .put("isMultiline", field.most() > LONG_INPUT)
        .put("maxLength", Math.clamp(field.most(), 1, LONGEST_INPUT));
    if (!field.hint().isBlank()) {
      input.put("placeholder", Plain.line(field.hint(), 200));
    }
    return input;
  }

  private static ObjectNode choosing(List<Choice> choices, ObjectNode input) {
    return choices(choices, input)
        .put("style", choices.size() <= RADIO_BUTTONS ? "expanded" : "compact");
  }

  private static ObjectNode many(List<Choice> choices, ObjectNode input) {
    return choices(choices, input).put("style", "expanded").put("isMultiSelect", true);
  }

  private static ObjectNode choices(List<Choice> choices, ObjectNode input) {
    input.put("type", "Input.ChoiceSet").put("wrap", true);
    ArrayNode drawn = input.putArray("choices");
    choices.forEach(
        each ->
            drawn
                .addObject()
                .put("title", Plain.line(each.label(), 75))
                .put("value", each.value()));
    return input;
  }

  /** Teams' own list of colleagues; whoever is meant most often stands in it without searching. */
  private static ObjectNode somebody(
      Field.Somebody field, ObjectNode input, Optional<String> sent) {
    List<Choice> choices = new ArrayList<>(List.of(new Choice("Myself", Data.MYSELF)));
    Optional<String> before = sent.map(PersonId::new).or(field::before).map(PersonId::local);
    before
        .filter(each -> !each.equals(Data.MYSELF))
        .ifPresent(each -> choices.add(new Choice("As it was", each)));
    return valued(colleagues(choices, input), before.orElse(""));
  }

  private static ObjectNode people(Field.People field, ObjectNode input, Optional<String> sent) {
    List<String> before =
        sent
            .map(each -> List.of(each.split(",")))
            .orElseGet(() -> field.before().stream().map(PersonId::value).toList())
            .stream()
            .map(each -> new PersonId(each).local())
            .toList();
    List<Choice> choices = new ArrayList<>(List.of(new Choice("Myself", Data.MYSELF)));
    before.forEach(each -> choices.add(new Choice("As it was: " + each, each)));
    return valued(colleagues(choices, input).put("isMultiSelect", true), String.join(",", before));
  }

  /**
   * A list that fills while somebody types is never marked as needed, since Teams then takes what
   * was chosen from it for missing (microsoft/AdaptiveCards issue 8861): whoever reads the form
   * says so instead.
   */
  private static ObjectNode colleagues(List<Choice> choices, ObjectNode input) {
    choices(choices, input).put("style", "filtered");
    input
        .putObject("choices.data")
        .put("type", "Data.Query")
        .put("dataset", "graph.microsoft.com/users");
    return input;
  }

  /** Teams has no list of channels to choose from. */
  private static ObjectNode channel(Field.Channel field, ObjectNode input) {
    return input
        .put("type", "Input.Text")
        .put("maxLength", 1_000)
        .put(
            "placeholder",
            Plain.line("The link to the channel, or its id (19:…). " + field.hint(), 200));
  }
}
