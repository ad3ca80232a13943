package dev.annexbot.workspace.rules.shape;

import com.fasterxml.jackson.databind.JsonNode;

/** What a JSON value has to look like. Thread-safe. */
@FunctionalInterface
public interface Shape {
  void check(JsonNode value, Spot spot);

  /** This, and that too; what stands in neither is not noticed twice. */
  default Shape and(Shape more) {
    return (value, spot) -> {
      check(value, spot);
      more.check(value, spot);
    };
  }
}
