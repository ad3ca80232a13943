package dev.annexbot.workspace.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A method of the Web API.
 *
 * @param scopes of each group one has to be granted
 * @param needs what has to be given and what may be
 */
public record Method(String name, Tier tier, Token token, List<Set<String>> scopes, Needs needs) {

  /** Whose token it takes. */
  public enum Token {
    BOT,
    APP,
    NONE
  }

  /** The arguments: those that may be given, and the groups of which one has to be. */
  record Needs(Map<String, Argument> allowed, List<Set<String>> needed) {}

  /** The scopes that would do, e.g. for {@code needed} of a missing_scope, or "" when granted. */
  public String missingScope(Set<String> granted) {
    return scopes.stream()
        .filter(anyOf -> anyOf.stream().noneMatch(granted::contains))
        .findFirst()
        .map(anyOf -> String.join(",", anyOf))
        .orElse("");
  }

  /** Reads and checks the arguments of a call, whether they came as a form or as JSON. */
  public Call call(JsonNode arguments) {
    var read = JsonNodeFactory.instance.objectNode();
    var problems = new ArrayList<Problem>();
    var unknown = new ArrayList<String>();
    for (var given : arguments.properties()) {
      var argument = needs.allowed().get(given.getKey());
      if (argument != null) {
        argument
            .read(given.getValue())
            .ifPresentOrElse(
                value -> read.set(given.getKey(), value), () -> problems.add(argument.problem()));
      } else if (!given.getKey().equals("token")) {
        unknown.add(given.getKey());
      }
    }
    for (var anyOf : needs.needed()) {
      if (anyOf.stream().noneMatch(arguments::has)) {
        problems.add(new Problem("", "missing required field: " + String.join(" or ", anyOf)));
      }
    }
    var refusal = refusal(problems).or(() -> Contents.check(this, read));
    return new Call(read, refusal, unknown);
  }

  boolean takes(String argument) {
    return needs.allowed().containsKey(argument);
  }

  private static Optional<Refusal> refusal(List<Problem> problems) {
    if (problems.isEmpty()) {
      return Optional.empty();
    }
    boolean blocks = problems.getFirst().pointer().equals("/blocks");
    return Optional.of(
        new Refusal(blocks ? "invalid_blocks_format" : "invalid_arguments", problems));
  }
}
