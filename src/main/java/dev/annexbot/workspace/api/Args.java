package dev.annexbot.workspace.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** What a call brings along, already checked for its shape. */
record Args(ObjectNode json) {

  /** The value, or "". */
  String text(String name) {
    return json.path(name).asText("");
  }

  Optional<String> given(String name) {
    return Optional.of(text(name)).filter(text -> !text.isEmpty());
  }

  JsonNode node(String name) {
    return json.path(name);
  }

  boolean flag(String name) {
    return json.path(name).asBoolean(false);
  }

  /** A whole number within bounds, or the usual one when none is given. */
  int number(String name, int usual, int most) {
    int number = json.path(name).asInt(usual);
    if (number < 1 || number > most) {
      throw new Refused("invalid_limit");
    }
    return number;
  }
}
