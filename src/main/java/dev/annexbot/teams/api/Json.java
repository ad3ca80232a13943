package dev.annexbot.teams.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** JSON as Teams speaks it. */
public final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** What that text says; nothing at all if it is no JSON. */
  public static JsonNode read(byte[] text) {
    try {
      JsonNode read = MAPPER.readTree(text);
      return read == null ? MissingNode.getInstance() : read;
    } catch (IOException notJson) {
      return MissingNode.getInstance();
    }
  }

  public static String text(JsonNode json) {
    try {
      return MAPPER.writeValueAsString(json);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("A tree of JSON can always be written", impossible);
    }
  }
}
