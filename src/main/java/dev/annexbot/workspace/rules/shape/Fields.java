package dev.annexbot.workspace.rules.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** An object with the fields named here and no others. */
public final class Fields implements Shape {
  private static final Fields NONE = new Fields(Map.of());

  private final Map<String, Field> fields;

  private Fields(Map<String, Field> fields) {
    this.fields = fields;
  }

  private record Field(Shape shape, boolean needed) {}

  public static Fields none() {
    return NONE;
  }

  /** With a field that has to be there. */
  public Fields need(String name, Shape shape) {
    return with(name, new Field(shape, true));
  }

  /** With a field that may be there. */
  public Fields may(String name, Shape shape) {
    return with(name, new Field(shape, false));
  }

  private Fields with(String name, Field field) {
    var more = new LinkedHashMap<>(fields);
    more.put(name, field);
    return new Fields(more);
  }

  @Override
  public void check(JsonNode value, Spot spot) {
    if (!value.isObject()) {
      spot.problem("must provide an object");
      return;
    }
    fields.forEach((name, field) -> check(name, field, value, spot));
    for (var present : value.properties()) {
      if (!fields.containsKey(present.getKey())) {
        spot.problem("invalid additional property: " + present.getKey());
      }
    }
  }

  private static void check(String name, Field field, JsonNode value, Spot spot) {
    var content = value.get(name);
    if (content != null) {
      field.shape().check(content, spot.at(name));
    } else if (field.needed()) {
      spot.problem("missing required field: " + name);
    }
  }
}
