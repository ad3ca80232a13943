package dev.annexbot.workspace.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.rules.Problem;
import dev.annexbot.workspace.rules.Refusal;
import dev.annexbot.workspace.rules.Views;
import java.util.List;

/** Checks a window that comes in the acknowledgement of another. */
public final class Windows {
  private Windows() {}

  /** The window, if Slack would take it. */
  public static ObjectNode checked(JsonNode view) {
    List<Problem> problems = Views.check(view);
    if (!problems.isEmpty() || !(view instanceof ObjectNode window)) {
      throw Refused.because(new Refusal("invalid_arguments", problems));
    }
    if (!window.path("type").asText().equals("modal")) {
      throw wrongType("modal");
    }
    return window;
  }

  static Refused wrongType(String wanted) {
    return Refused.because(
        new Refusal(
            "invalid_arguments", List.of(new Problem("/view/type", "must be \"" + wanted + "\""))));
  }
}
