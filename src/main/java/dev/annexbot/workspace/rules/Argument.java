package dev.annexbot.workspace.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Locale;
import java.util.Optional;

/** An argument of a method. A form carries everything as text, so that is read as what it means. */
record Argument(String name, Type type) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** What an argument is. */
  enum Type {
    TEXT("a string"),
    FLAG("a boolean"),
    WHOLE("an integer"),
    LIST("an array"),
    OBJECT("an object"),
    TS("a timestamp such as 1700000000.000100");

    private final String what;

    Type(String what) {
      this.what = what;
    }
  }

  /** From {@code name} or {@code name:type}. */
  static Argument parse(String written) {
    var parts = written.split(":", 2);
    return new Argument(
        parts[0], parts.length == 1 ? Type.TEXT : Type.valueOf(parts[1].toUpperCase(Locale.ROOT)));
  }

  /** The value as what it is meant to be, or nothing when it is not. */
  Optional<JsonNode> read(JsonNode value) {
    return switch (type) {
      case TEXT ->
          value.isValueNode() ? Optional.of(NODES.textNode(value.asText())) : Optional.empty();
      case TS ->
          Optional.of(value)
              .filter(it -> it.isTextual() && it.asText().matches("\\d{10}\\.\\d{6}"));
      case FLAG -> flag(value);
      case WHOLE -> whole(value);
      case LIST -> parsed(value).filter(JsonNode::isArray);
      case OBJECT -> parsed(value).filter(JsonNode::isObject);
    };
  }

  Problem problem() {
    return new Problem("/" + name, "must provide " + type.what);
  }

  private static Optional<JsonNode> flag(JsonNode value) {
    return switch (value.asText()) {
      case "true", "1" -> Optional.of(NODES.booleanNode(true));
      case "false", "0" -> Optional.of(NODES.booleanNode(false));
      default -> Optional.empty();
    };
  }

  private static Optional<JsonNode> whole(JsonNode value) {
    boolean fits = value.isIntegralNumber() || value.asText().matches("\\d{1,15}");
    return fits ? Optional.of(NODES.numberNode(value.asLong())) : Optional.empty();
  }

  private static Optional<JsonNode> parsed(JsonNode value) {
    if (!value.isTextual()) {
      return Optional.of(value);
    }
    try {
      return Optional.ofNullable(JSON.readTree(value.asText()));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
