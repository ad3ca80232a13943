package dev.annexbot.workspace.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.api.ApiAnswer;
import dev.annexbot.workspace.api.Hooks;
import dev.annexbot.workspace.api.WebApi;
import dev.annexbot.workspace.state.Json;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The Web API and the addresses that belong to it. */
final class ApiDoor {
  private static final int MOST = 2 * 1024 * 1024;

  private final WebApi api;
  private final Hooks hooks;
  private final FileDoor files;

  ApiDoor(WebApi api, Hooks hooks, FileDoor files) {
    this.api = api;
    this.hooks = hooks;
    this.files = files;
  }

  /** A call of a method. */
  Answer call(Asked asked, String method) throws IOException {
    Optional<ObjectNode> arguments = asked.body(MOST).flatMap(asked::arguments);
    if (arguments.isEmpty()) {
      return Answer.json(Json.object().put("ok", false).put("error", "invalid_json"));
    }
    String token = asked.bearer();
    String inArguments = arguments.get().path("token").asText("");
    return said(api.answer(method, arguments.get(), token.isEmpty() ? inArguments : token));
  }

  /** An answer to what somebody did. */
  Answer hook(Asked asked, String key) throws IOException {
    Optional<JsonNode> body = asked.body(MOST).flatMap(Json::read).filter(JsonNode::isObject);
    return body.map(json -> said(hooks.answer(key, json)))
        .orElse(Answer.text(400, "invalid_payload"));
  }

  Answer upload(Asked asked, String id) throws IOException {
    return files.take(asked, id);
  }

  Answer file(Asked asked, String id) {
    return files.give(asked, id);
  }

  private static Answer said(ApiAnswer answer) {
    return Answer.json(answer.status(), answer.headers(), answer.body());
  }

  static Answer broken() {
    return Answer.json(
        500, Map.of(), Json.object().put("ok", false).put("error", "internal_error"));
  }
}
