package dev.annexbot.workspace.rules.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** An object whose {@code type} says which of several shapes it has. */
public final class Kinds implements Shape {
  private static final Shape ANY = (value, spot) -> {};

  private final Map<String, Shape> kinds;

  private Kinds(Map<String, Shape> kinds) {
    this.kinds = kinds;
  }

  public static Kinds none() {
    return new Kinds(Map.of());
  }

  /** With that kind; its shape need not name the field {@code type}. */
  public Kinds or(String type, Fields fields) {
    return with(type, fields.need("type", ANY));
  }

  /** With that kind, of which more has to hold than its fields say. */
  public Kinds or(String type, Fields fields, Shape more) {
    return with(type, fields.need("type", ANY).and(more));
  }

  /** With all kinds of that one too. */
  public Kinds or(Kinds others) {
    var more = new LinkedHashMap<>(kinds);
    more.putAll(others.kinds);
    return new Kinds(more);
  }

  private Kinds with(String type, Shape shape) {
    var more = new LinkedHashMap<>(kinds);
    more.put(type, shape);
    return new Kinds(more);
  }

  @Override
  public void check(JsonNode value, Spot spot) {
    var type = value.get("type");
    if (!value.isObject()) {
      spot.problem("must provide an object");
    } else if (type == null) {
      spot.problem("missing required field: type");
    } else if (!kinds.containsKey(type.asText())) {
      spot.at("type").problem("unsupported type: " + type.asText());
    } else {
      kinds.getOrDefault(type.asText(), ANY).check(value, spot);
    }
  }
}
