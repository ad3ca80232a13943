package dev.annexbot.workspace.rules;

import static dev.annexbot.workspace.rules.shape.Values.list;
import static dev.annexbot.workspace.rules.shape.Values.oneOf;
import static dev.annexbot.workspace.rules.shape.Values.text;
import static dev.annexbot.workspace.rules.shape.Values.visible;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annexbot.workspace.rules.shape.Fields;
import dev.annexbot.workspace.rules.shape.Shape;
import dev.annexbot.workspace.rules.shape.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the arguments of a call may hold, beyond their types. */
final class Contents {
  private static final Shape PROMPT =
      Fields.none().need("title", visible(255)).need("message", visible(4_000));
  private static final Map<String, Map<String, Shape>> SHAPES =
      Map.of(
          "assistant.threads.setSuggestedPrompts",
          Map.of("prompts", list(1, 4, PROMPT)),
          "assistant.threads.setStatus",
          Map.of("loading_messages", list(1, 10, visible(255))),
          "assistant.threads.setTitle",
          Map.of("title", text(1, 255)),
          "agents.sessions.setStatus",
          Map.of(
              "status",
              oneOf("active", "processing", "suspended", "closed"),
              "title",
              text(1, 200),
              "username",
              text(1, 200)),
          "agents.sessions.rename",
          Map.of("title", text(1, 200)));

  private Contents() {}

  static Optional<Refusal> check(Method method, JsonNode arguments) {
    var problems = new ArrayList<>(shapes(method, arguments));
    if (arguments.has("view")) {
      problems.addAll(Views.check(arguments.get("view")));
    }
    if (!problems.isEmpty()) {
      return Optional.of(new Refusal("invalid_arguments", problems));
    }
    if (method.takes("chunks")) {
      return Texts.streamed(arguments);
    }
    return method.takes("attachments")
        ? Texts.check(arguments)
        : Texts.blocks(arguments.path("blocks"));
  }

  private static List<Problem> shapes(Method method, JsonNode arguments) {
    var problems = new ArrayList<Problem>();
    var spot = Spot.root("", (at, message) -> problems.add(new Problem(at, message)));
    SHAPES
        .getOrDefault(method.name(), Map.of())
        .forEach(
            (name, shape) -> {
              if (arguments.has(name)) {
                shape.check(arguments.get(name), spot.at(name));
              }
            });
    return problems;
  }
}
