package dev.annexbot.workspace.rules;

import static dev.annexbot.workspace.rules.shape.Values.like;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annexbot.workspace.rules.shape.Fields;
import dev.annexbot.workspace.rules.shape.Shape;
import dev.annexbot.workspace.rules.shape.Spot;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an app may attach to a message for itself: an event's type and its payload. */
final class Metadata {
  private static final Shape SHAPE =
      Fields.none()
          .need("event_type", like(Pattern.compile("[A-Za-z0-9_.-]{1,255}"), "alphanumeric"))
          .need("event_payload", Metadata::payload);

  private Metadata() {}

  static Optional<Refusal> check(JsonNode metadata) {
    if (metadata.isMissingNode()) {
      return Optional.empty();
    }
    if (!metadata.isObject()) {
      return Optional.of(Refusal.of("invalid_metadata_format"));
    }
    var problems = new ArrayList<Problem>();
    SHAPE.check(
        metadata, Spot.root("/metadata", (at, what) -> problems.add(new Problem(at, what))));
    return problems.isEmpty()
        ? Optional.empty()
        : Optional.of(new Refusal("invalid_metadata_schema", problems));
  }

  private static void payload(JsonNode payload, Spot spot) {
    if (!payload.isObject()) {
      spot.problem("must provide an object");
    }
    for (var entry : payload.properties()) {
      var value = entry.getValue();
      var at = spot.at(entry.getKey());
      if (value.isObject()) {
        flat(value, at);
      } else if (value.isArray()) {
        for (int i = 0; i < value.size(); i++) {
          flat(value.path(i), at.at(i));
        }
      } else if (!isSimple(value)) {
        at.problem("must be a string, a number, a boolean or an object of these");
      }
    }
  }

  private static void flat(JsonNode object, Spot spot) {
    if (!object.isObject()) {
      spot.problem("must provide an object");
    }
    for (var entry : object.properties()) {
      if (!isSimple(entry.getValue())) {
        spot.at(entry.getKey()).problem("must be a string, a number or a boolean");
      }
    }
  }

  private static boolean isSimple(JsonNode value) {
    return value.isTextual() || value.isNumber() || value.isBoolean();
  }
}
