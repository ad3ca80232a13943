package dev.annexbot.workspace.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.state.Json;

/** Something that a person wanted could not be done; says why in a sentence. */
final class NotDone extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String error;
  private final transient ObjectNode more;

  NotDone(String error, String text) {
    this(error, text, Json.object());
  }

  NotDone(String error, String text, ObjectNode more) {
    super(text, null, false, false);
    this.error = error;
    this.more = more;
  }

  ObjectNode json() {
    ObjectNode json = Json.object();
    json.put("ok", false).put("error", error).put("text", getMessage());
    return json.setAll(more);
  }
}
