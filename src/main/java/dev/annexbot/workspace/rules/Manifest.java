package dev.annexbot.workspace.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What an app tells Slack about itself: an app manifest that Slack would take. */
public record Manifest(JsonNode json) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A slash command, as the menu offers it. */
  public record Command(String name, String description, String usageHint, String url) {}

  /** A shortcut; a message's one stands in that message's menu. */
  public record Shortcut(String name, boolean onMessage, String callbackId, String description) {}

  /** What the assistant's pane suggests. */
  public record Prompt(String title, String message) {}

  /**
   * Reads a manifest.
   *
   * @throws IOException when the file cannot be read
   * @throws IllegalArgumentException with one line for each problem
   */
  public static Manifest read(Path file) throws IOException {
    try {
      var json = JSON.readTree(Files.readString(file));
      var problems = check(json);
      if (!problems.isEmpty()) {
        var lines = problems.stream().map(Problem::toString).toList();
        throw new IllegalArgumentException(file + ":\n" + String.join("\n", lines));
      }
      return new Manifest(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(file + " is no JSON: " + e.getOriginalMessage(), e);
    }
  }

  /** What is wrong with it; pointers begin at its root. */
  public static List<Problem> check(JsonNode json) {
    return ManifestRules.check(json);
  }

  public String appName() {
    return json.at("/display_information/name").asText();
  }

  public String botName() {
    return json.at("/features/bot_user/display_name").asText(appName());
  }

  public Set<String> scopes() {
    return new TreeSet<>(texts(json.at("/oauth_config/scopes/bot")));
  }

  public Set<String> botEvents() {
    return new TreeSet<>(texts(json.at("/settings/event_subscriptions/bot_events")));
  }

  public List<Command> commands() {
    var commands = new ArrayList<Command>();
    for (var it : json.at("/features/slash_commands")) {
      commands.add(
          new Command(
              it.path("command").asText(),
              it.path("description").asText(),
              it.path("usage_hint").asText(),
              it.path("url").asText()));
    }
    return commands;
  }

  public List<Shortcut> shortcuts() {
    var shortcuts = new ArrayList<Shortcut>();
    for (var it : json.at("/features/shortcuts")) {
      shortcuts.add(
          new Shortcut(
              it.path("name").asText(),
              it.path("type").asText().equals("message"),
              it.path("callback_id").asText(),
              it.path("description").asText()));
    }
    return shortcuts;
  }

  public boolean socketMode() {
    return json.at("/settings/socket_mode_enabled").asBoolean();
  }

  public boolean interactive() {
    return json.at("/settings/interactivity/is_enabled").asBoolean();
  }

  public boolean hasHome() {
    return json.at("/features/app_home/home_tab_enabled").asBoolean();
  }

  public boolean hasMessagesTab() {
    return json.at("/features/app_home/messages_tab_enabled").asBoolean();
  }

  public boolean messagesTabIsReadOnly() {
    return json.at("/features/app_home/messages_tab_read_only_enabled").asBoolean();
  }

  /** Whether its pane is the newer one, for agents. */
  public boolean isAgent() {
    return json.at("/features/agent_view").isObject();
  }

  /** Whether its pane is the older one, for assistants. */
  public boolean isAssistant() {
    return json.at("/features/assistant_view").isObject();
  }

  public List<Prompt> suggestedPrompts() {
    var prompts = new ArrayList<Prompt>();
    for (var it : json.path("features").findParents("suggested_prompts")) {
      it.path("suggested_prompts")
          .forEach(
              prompt ->
                  prompts.add(
                      new Prompt(prompt.path("title").asText(), prompt.path("message").asText())));
    }
    return prompts;
  }

  /** Where events go, or "" in Socket Mode. */
  public String eventsUrl() {
    return json.at("/settings/event_subscriptions/request_url").asText();
  }

  /** Where presses, forms and shortcuts go, or "" in Socket Mode. */
  public String interactivityUrl() {
    return json.at("/settings/interactivity/request_url").asText();
  }

  /** Where menus ask for their options, or "" in Socket Mode. */
  public String optionsUrl() {
    return json.at("/settings/interactivity/message_menu_options_url").asText();
  }

  private static List<String> texts(JsonNode array) {
    var texts = new ArrayList<String>();
    array.forEach(each -> texts.add(each.asText()));
    return texts;
  }
}
