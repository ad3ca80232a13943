package dev.annexbot.workspace.state;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What the manifest of the app says to people: its names, its commands, its tabs. */
public final class AppFace {
  private final JsonNode manifest;

  public AppFace(JsonNode manifest) {
    this.manifest = manifest;
  }

  /** How the app talks in its own pane. */
  public enum Pane {
    NONE,
    AGENT,
    ASSISTANT;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public String name() {
    return manifest.at("/features/bot_user/display_name").asText("App");
  }

  /** The name behind the @. */
  public String handle() {
    return name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]", "");
  }

  public String description() {
    return manifest.at("/display_information/description").asText("");
  }

  public Pane pane() {
    if (manifest.at("/features/agent_view").isObject()) {
      return Pane.AGENT;
    }
    return manifest.at("/features/assistant_view").isObject() ? Pane.ASSISTANT : Pane.NONE;
  }

  public boolean hasHome() {
    return manifest.at("/features/app_home/home_tab_enabled").asBoolean(false);
  }

  public boolean hasMessages() {
    return manifest.at("/features/app_home/messages_tab_enabled").asBoolean(true);
  }

  public boolean isReadOnly() {
    return manifest.at("/features/app_home/messages_tab_read_only_enabled").asBoolean(false);
  }

  public List<JsonNode> commands() {
    return list("/features/slash_commands");
  }

  public List<JsonNode> shortcuts() {
    return list("/features/shortcuts");
  }

  /** The suggestions of the newer or the older pane, until the app makes others. */
  public JsonNode prompts() {
    JsonNode agents = manifest.at("/features/agent_view/suggested_prompts");
    return agents.isArray() ? agents : manifest.at("/features/assistant_view/suggested_prompts");
  }

  public boolean hears(String event) {
    return list("/settings/event_subscriptions/bot_events").stream()
        .anyMatch(each -> each.asText().equals(event));
  }

  public Set<String> scopes() {
    Set<String> scopes = new TreeSet<>();
    list("/oauth_config/scopes/bot").forEach(scope -> scopes.add(scope.asText()));
    return scopes;
  }

  private List<JsonNode> list(String pointer) {
    List<JsonNode> list = new ArrayList<>();
    manifest.at(pointer).forEach(list::add);
    return list;
  }
}
