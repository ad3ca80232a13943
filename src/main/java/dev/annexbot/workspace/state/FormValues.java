package dev.annexbot.workspace.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is filled in in a form, in Slack's shape: by block, then by action. */
public final class FormValues {
  /** The field that holds the value of an element, and the one that holds what it begins with. */
  private record Field(String now, String first) {}

  private static final Map<String, Field> FIELDS =
      Map.ofEntries(
          Map.entry("plain_text_input", new Field("value", "initial_value")),
          Map.entry("email_text_input", new Field("value", "initial_value")),
          Map.entry("url_text_input", new Field("value", "initial_value")),
          Map.entry("number_input", new Field("value", "initial_value")),
          Map.entry("rich_text_input", new Field("rich_text_value", "initial_value")),
          Map.entry("static_select", new Field("selected_option", "initial_option")),
          Map.entry("external_select", new Field("selected_option", "initial_option")),
          Map.entry("radio_buttons", new Field("selected_option", "initial_option")),
          Map.entry("checkboxes", new Field("selected_options", "initial_options")),
          Map.entry("multi_static_select", new Field("selected_options", "initial_options")),
          Map.entry("multi_external_select", new Field("selected_options", "initial_options")),
          Map.entry("users_select", new Field("selected_user", "initial_user")),
          Map.entry("multi_users_select", new Field("selected_users", "initial_users")),
          Map.entry(
              "conversations_select", new Field("selected_conversation", "initial_conversation")),
          Map.entry(
              "multi_conversations_select",
              new Field("selected_conversations", "initial_conversations")),
          Map.entry("channels_select", new Field("selected_channel", "initial_channel")),
          Map.entry("multi_channels_select", new Field("selected_channels", "initial_channels")),
          Map.entry("datepicker", new Field("selected_date", "initial_date")),
          Map.entry("timepicker", new Field("selected_time", "initial_time")),
          Map.entry("datetimepicker", new Field("selected_date_time", "initial_date_time")),
          Map.entry("file_input", new Field("files", "files")));

  private FormValues() {}

  /** All values of a form: what was entered, else what is remembered, else what it begins with. */
  public static ObjectNode of(JsonNode blocks, JsonNode entered, JsonNode remembered) {
    ObjectNode values = Json.object();
    for (JsonNode block : blocks) {
      String name = block.path("block_id").asText();
      for (JsonNode element : elements(block)) {
        Field field = FIELDS.get(element.path("type").asText());
        if (field != null) {
          String action = element.path("action_id").asText();
          values
              .withObjectProperty(name)
              .set(
                  action,
                  value(
                      element,
                      field,
                      entered.path(name).path(action),
                      remembered.path(name).path(action)));
        }
      }
    }
    return values;
  }

  private static ObjectNode value(
      JsonNode element, Field field, JsonNode entered, JsonNode remembered) {
    ObjectNode value = Json.object();
    value.put("type", element.path("type").asText());
    JsonNode given =
        entered.isObject()
            ? entered.path(field.now())
            : remembered.isObject() ? remembered.path(field.now()) : element.path(field.first());
    if (!given.isMissingNode() && !given.isNull()) {
      value.set(field.now(), given.deepCopy());
    } else if (field.now().endsWith("s")) {
      value.set(field.now(), Json.array());
    } else {
      value.putNull(field.now());
    }
    return value;
  }

  /** Those of the values whose block and action are still in the blocks. */
  static ObjectNode stillThere(JsonNode values, JsonNode blocks) {
    ObjectNode kept = Json.object();
    for (JsonNode block : blocks) {
      String name = block.path("block_id").asText();
      for (JsonNode element : elements(block)) {
        JsonNode value = values.path(name).path(element.path("action_id").asText());
        if (value.isObject() && value.path("type").equals(element.path("type"))) {
          kept.withObjectProperty(name).set(element.path("action_id").asText(), value.deepCopy());
        }
      }
    }
    return kept;
  }

  /** Everything in a block that one can do something with. */
  public static List<JsonNode> elements(JsonNode block) {
    List<JsonNode> elements = new ArrayList<>();
    for (String holder : List.of("element", "accessory")) {
      if (block.path(holder).isObject()) {
        elements.add(block.path(holder));
      }
    }
    if (!block.path("type").asText().equals("rich_text")) {
      block.path("elements").forEach(elements::add);
      block.path("actions").forEach(elements::add);
    }
    return elements;
  }

  /** The field in which an element's value stands; null if it has none. */
  public static @Nullable String fieldOf(String type) {
    Field field = FIELDS.get(type);
    return field == null ? null : field.now();
  }
}
