package dev.annexbot.workspace.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.rules.Blocks;
import dev.annexbot.workspace.rules.Problem;
import dev.annexbot.workspace.rules.Surface;
import dev.annexbot.workspace.rules.Views;
import dev.annexbot.workspace.state.Json;
import dev.annexbot.workspace.state.Team;
import java.util.List;
import java.util.Map;

/** What an app asks about itself. */
final class OwnMethods {
  private final House house;

  OwnMethods(House house) {
    this.house = house;
  }

  void addTo(Map<String, ApiMethod> methods) {
    methods.put("auth.test", args -> authTest());
    methods.put("apps.connections.open", args -> connection());
    methods.put("blocks.validate", this::validate);
    methods.put("oauth.v2.access", this::access);
    methods.put("team.info", args -> team());
  }

  private ObjectNode authTest() {
    ObjectNode json = Json.object();
    json.put("url", house.base().resolve("/").toString()).put("team", Team.NAME);
    json.put("user", house.app().handle()).put("team_id", Team.ID).put("user_id", Team.BOT_USER);
    return json.put("bot_id", Team.BOT_ID).put("is_enterprise_install", false);
  }

  private ObjectNode connection() {
    return Json.object().put("url", house.around().sockets().next().toString());
  }

  /** Answers ok even when there are problems, which it lists. */
  private ObjectNode validate(Args args) {
    List<Problem> problems;
    if (args.node("view").isObject()) {
      problems = Views.check(args.node("view"));
    } else {
      boolean inMessage = args.node("message").isObject();
      problems =
          Blocks.check(
              inMessage ? args.node("message").path("blocks") : args.node("blocks"),
              Surface.MESSAGE);
    }
    if (problems.isEmpty()) {
      return Json.object();
    }
    ObjectNode more = Json.object();
    var errors = more.putArray("errors");
    problems.forEach(
        problem ->
            errors.addObject().put("message", problem.message()).put("pointer", problem.pointer()));
    throw new Refused("invalid_blocks", more);
  }

  private ObjectNode access(Args args) {
    house
        .around()
        .codes()
        .redeem(args.text("code"), args.text("client_id"), args.text("redirect_uri"));
    ObjectNode json = Json.object();
    json.put("access_token", house.tokens().bot()).put("token_type", "bot");
    json.put("scope", String.join(",", house.app().scopes()));
    json.put("bot_user_id", Team.BOT_USER).put("app_id", Team.APP_ID);
    json.set("team", Json.object().put("id", Team.ID).put("name", Team.NAME));
    json.putNull("enterprise").put("is_enterprise_install", false);
    json.set("authed_user", Json.object().put("id", "U0ADMIN"));
    return json;
  }

  private ObjectNode team() {
    ObjectNode json = Json.object();
    json.set(
        "team", Json.object().put("id", Team.ID).put("name", Team.NAME).put("domain", Team.DOMAIN));
    return json;
  }
}
