package dev.annexbot.workspace.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annexbot.workspace.rules.shape.Spot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a manifest has to be as a whole: nothing is used for which it does not ask. */
final class ManifestRules {
  private static final Map<String, String> SCOPES_OF_EVENTS =
      Map.ofEntries(
          Map.entry("app_mention", "app_mentions:read"),
          Map.entry("message.im", "im:history"),
          Map.entry("message.channels", "channels:history"),
          Map.entry("message.groups", "groups:history"),
          Map.entry("message.mpim", "mpim:history"),
          Map.entry("reaction_added", "reactions:read"),
          Map.entry("reaction_removed", "reactions:read"),
          Map.entry("member_joined_channel", "channels:read"),
          Map.entry("team_join", "users:read"),
          Map.entry("user_change", "users:read"),
          Map.entry("assistant_thread_started", "assistant:write"),
          Map.entry("assistant_thread_context_changed", "assistant:write"));

  private final JsonNode json;
  private final Spot root;

  private ManifestRules(JsonNode json, Spot root) {
    this.json = json;
    this.root = root;
  }

  static List<Problem> check(JsonNode json) {
    var problems = new ArrayList<Problem>();
    var root = Spot.root("", (at, message) -> problems.add(new Problem(at, message)));
    ManifestShape.WHOLE.check(json, root);
    var rules = new ManifestRules(json, root);
    rules.checkScopes();
    rules.checkAddresses();
    rules.checkPanes();
    rules.checkNames("/features/slash_commands", "command");
    rules.checkNames("/features/shortcuts", "callback_id");
    return List.copyOf(problems);
  }

  private void checkScopes() {
    var scopes = texts("/oauth_config/scopes/bot");
    if (!json.at("/features/slash_commands").isMissingNode()
        || !json.at("/features/shortcuts").isMissingNode()) {
      needs(scopes, "commands", "slash commands and shortcuts");
    }
    for (var event : texts("/settings/event_subscriptions/bot_events")) {
      if (SCOPES_OF_EVENTS.containsKey(event)) {
        needs(scopes, SCOPES_OF_EVENTS.getOrDefault(event, ""), "the event " + event);
      }
    }
    if (json.path("features").has("agent_view") || json.path("features").has("assistant_view")) {
      needs(scopes, "assistant:write", "its pane");
    }
  }

  private void needs(Set<String> scopes, String scope, String what) {
    if (!scopes.contains(scope)) {
      bot().problem("must have the scope " + scope + " for " + what);
    }
  }

  private Spot bot() {
    return root.at("oauth_config").at("scopes").at("bot");
  }

  private void checkAddresses() {
    if (json.at("/settings/socket_mode_enabled").asBoolean()) {
      return;
    }
    var settings = root.at("settings");
    if (!texts("/settings/event_subscriptions/bot_events").isEmpty()
        && json.at("/settings/event_subscriptions/request_url").isMissingNode()) {
      settings.at("event_subscriptions").problem("missing required field: request_url");
    }
    if (json.at("/settings/interactivity/is_enabled").asBoolean()
        && json.at("/settings/interactivity/request_url").isMissingNode()) {
      settings.at("interactivity").problem("missing required field: request_url");
    }
    var commands = json.at("/features/slash_commands");
    for (int i = 0; i < commands.size(); i++) {
      if (!commands.path(i).has("url")) {
        root.at("features").at("slash_commands").at(i).problem("missing required field: url");
      }
    }
  }

  private void checkPanes() {
    var features = json.path("features");
    if (features.has("agent_view") && features.has("assistant_view")) {
      root.at("features").problem("agent_view and assistant_view exclude each other");
    }
  }

  private void checkNames(String at, String field) {
    var seen = new HashSet<String>();
    var all = json.at(at);
    for (int i = 0; i < all.size(); i++) {
      var name = all.path(i).path(field).asText();
      if (!seen.add(name)) {
        var list = root.at("features").at(at.substring(at.lastIndexOf('/') + 1));
        list.at(i).at(field).problem("already exists: " + name);
      }
    }
  }

  private Set<String> texts(String at) {
    var texts = new HashSet<String>();
    json.at(at).forEach(each -> texts.add(each.asText()));
    return texts;
  }
}
