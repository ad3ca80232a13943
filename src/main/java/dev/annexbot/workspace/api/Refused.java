package dev.annexbot.workspace.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.rules.Refusal;
import dev.annexbot.workspace.state.Json;

/** A call is refused, in Slack's word for it. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String error;
  private final transient ObjectNode more;

  public Refused(String error) {
    this(error, Json.object());
  }

  Refused(String error, ObjectNode more) {
    super(error, null, false, false);
    this.error = error;
    this.more = more;
  }

  static Refused because(Refusal refusal) {
    ObjectNode more = Json.object();
    if (!refusal.messages().isEmpty()) {
      more.putObject("response_metadata").set("messages", Json.array(refusal.messages()));
    }
    if (!refusal.problems().isEmpty()) {
      var errors = more.putArray("errors");
      refusal
          .problems()
          .forEach(
              problem ->
                  errors.add(problem.message() + " [json-pointer:" + problem.pointer() + "]"));
    }
    return new Refused(refusal.error(), more);
  }

  public String error() {
    return error;
  }

  ObjectNode json() {
    return Json.object().put("ok", false).put("error", error).setAll(more);
  }

  /** What is wrong in particular, for a person to read. */
  public String inWords() {
    StringBuilder words = new StringBuilder(error);
    more.path("response_metadata")
        .path("messages")
        .forEach(each -> words.append(' ').append(each.asText()));
    return words.toString();
  }
}
