package dev.annexbot.teams.drawing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.chat.Mention;
import dev.annexbot.chat.Press;
import dev.annexbot.teams.api.Json;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a button carries through Teams and back. It comes back from outside, so it is read as
 * carefully as anything else from there.
 */
public sealed interface Data {
  /** Stands before the names of a form's fields. */
  String FIELD = "field-";

  /** Stands before those that name somebody. */
  String WHO = "who-";

  /** Stands before those that name several people. */
  String PEOPLE = "people-";

  /** Stands before those that name a channel. */
  String CHANNEL = "channel-";

  /** Whoever sends it, in such a field. */
  String MYSELF = "me";

  /** What is typed into a picker. */
  String TYPED = "typed";

  /** What was chosen in such a list. */
  String CHOSEN = "chosen";

  /** An id, also as it stands in a link. */
  Pattern CHANNEL_ID =
      Pattern.compile("(?i)19(?::|%3a)([a-z0-9_-]{1,100})(?:@|%40)thread\\.(tacv2|skype)");

  private static Optional<Press> press(JsonNode data, String name) {
    try {
      return Optional.of(new Press(data.path(name).asText(""), data.path("object").asText("")));
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

  /**
   * What came back.
   *
   * @param sender the id of whoever sent it, {@code teams:tenant:id}
   */
  static Data read(JsonNode data, String sender) {
    if (data.has("form")) {
      return press(data, "form")
          .<Data>map(it -> new Sent(it, values(data, sender)))
          .orElse(new Nonsense());
    }
    if (data.has("choose")) {
      return chosen(data.path("choose").asText(""), data.path(CHOSEN).asText(""));
    }
    if (data.has("find")) {
      return press(data, "find")
          .<Data>map(it -> new Sought(it.verb(), data.path(TYPED).asText("")))
          .orElse(new Nonsense());
    }
    return press(data, "verb").<Data>map(Pressed::new).orElse(new Nonsense());
  }

  /** Who presses before anything was chosen is shown what there is. */
  private static Data chosen(String verb, String value) {
    try {
      return value.isEmpty() ? new Sought(verb, "") : new Pressed(new Press(verb, value));
    } catch (IllegalArgumentException nonsense) {
      return new Nonsense();
    }
  }

  private static Map<String, String> values(JsonNode data, String sender) {
    Map<String, String> values = new HashMap<>();
    for (Map.Entry<String, JsonNode> each : data.properties()) {
      String name = each.getKey();
      String value = each.getValue().isValueNode() ? each.getValue().asText("") : "";
      if (name.startsWith(FIELD) && !value.isEmpty()) {
        values.put(name.substring(FIELD.length()), Mention.without(value));
      } else if (name.startsWith(WHO) && !value.isEmpty()) {
        values.put(name.substring(WHO.length()), person(value, sender));
      } else if (name.startsWith(PEOPLE) && !value.isEmpty()) {
        values.put(name.substring(PEOPLE.length()), people(value, sender));
      } else if (name.startsWith(CHANNEL) && !value.isBlank()) {
        values.put(name.substring(CHANNEL.length()), channel(value));
      }
    }
    return values;
  }

  private static String people(String values, String sender) {
    return Arrays.stream(values.split(","))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .map(each -> person(each, sender))
        .distinct()
        .collect(Collectors.joining(","));
  }

  /** Teams shows a channel's id nowhere but in the link to it, so that will do as well. */
  private static String channel(String typed) {
    Matcher id = CHANNEL_ID.matcher(Mention.without(typed).strip());
    return "teams:"
        + (id.find()
            ? "19:" + id.group(1) + "@thread." + id.group(2).toLowerCase(Locale.ROOT)
            : Mention.without(typed).strip());
  }

  /** Colleagues are named by their ids in the directory, without the tenant. */
  private static String person(String value, String sender) {
    boolean id = value.matches("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");
    return id
        ? sender.substring(0, sender.lastIndexOf(':') + 1) + value.toLowerCase(Locale.ROOT)
        : sender;
  }

  static ObjectNode of(Press press) {
    return Json.object().put("verb", press.verb()).put("object", press.object());
  }

  /** The same for a button that opens a dialog. */
  static ObjectNode opening(ObjectNode data) {
    data.putObject("msteams").put("type", "task/fetch");
    return data;
  }

  static ObjectNode ofForm(Press purpose) {
    return Json.object().put("form", purpose.verb()).put("object", purpose.object());
  }

  /** For a list that is searched while typing. */
  static ObjectNode ofList(String verb) {
    return Json.object().put("choose", verb);
  }

  static ObjectNode ofPicker(String verb) {
    return Json.object().put("find", verb);
  }
}
