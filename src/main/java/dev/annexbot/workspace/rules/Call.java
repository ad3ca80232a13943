package dev.annexbot.workspace.rules;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * A call of a method as Slack understands it.
 *
 * @param arguments each as what it is meant to be: lists as lists, numbers as numbers
 * @param refusal why it is refused, as far as the call alone tells
 * @param unknown names of arguments that the method does not have; Slack passes over them
 */
public record Call(ObjectNode arguments, Optional<Refusal> refusal, List<String> unknown) {
  public Call {
    unknown = List.copyOf(unknown);
  }

  /** The argument as text, or "". */
  public String text(String name) {
    return arguments.path(name).asText();
  }
}
