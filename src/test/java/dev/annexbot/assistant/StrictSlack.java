package dev.annexbot.assistant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.annexbot.chat.Choice;
import dev.annexbot.slack.drawing.Drawing;
import dev.annexbot.slack.drawing.Plain;
import dev.annexbot.workspace.rules.Blocks;
import dev.annexbot.workspace.rules.Mentions;
import dev.annexbot.workspace.rules.Methods;
import dev.annexbot.workspace.rules.Problem;
import dev.annexbot.workspace.rules.Surface;
import dev.annexbot.workspace.rules.Texts;
import dev.annexbot.workspace.rules.Views;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Judges what would be sent, as the strict Slack does, and remembers what it refuses. */
public final class StrictSlack {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Gson GSON = GsonFactory.createSnakeCase();

  private final Map<String, String> refusals = new TreeMap<>();
  private final boolean callsPeople;

  /** Nobody may be called by what is judged. */
  public StrictSlack() {
    this(false);
  }

  /** {@code callsPeople} is whether single people may be named; nobody may call a whole channel. */
  public StrictSlack(boolean callsPeople) {
    this.callsPeople = callsPeople;
  }

  /** Why what was refused, by a name for it. */
  public Map<String, String> refusals() {
    return refusals;
  }

  public void says(String name, Drawing.Message message) {
    var json = json(message);
    Texts.check(json).ifPresent(no -> refusals.put(name, no.error() + " " + no.messages()));
    notifiesNobody(name, json);
  }

  public void shows(String name, View view) {
    var json = json(view);
    note(name, Views.check(json));
    notifiesNobody(name, json);
  }

  void suggests(List<String> prompts) {
    var drawn =
        prompts.stream()
            .limit(4)
            .map(prompt -> Map.of("title", Plain.line(prompt, 75), "message", prompt))
            .toList();
    var arguments = json(Map.of("channel_id", "D1", "prompts", drawn));
    Methods.find("assistant.threads.setSuggestedPrompts")
        .orElseThrow()
        .call(arguments)
        .refusal()
        .ifPresent(no -> refusals.put("prompts", no.messages().toString()));
  }

  void offers(List<Choice> choices) {
    if (choices.isEmpty()) {
      return;
    }
    var options = choices.stream().map(StrictSlack::option).toList();
    var select = Map.of("type", "static_select", "options", options);
    var blocks = json(List.of(Map.of("type", "actions", "elements", List.of(select))));
    note(choices.getFirst().label(), Blocks.check(blocks, Surface.MODAL));
  }

  private static Map<String, Object> option(Choice choice) {
    var text = Map.of("type", "plain_text", "text", Plain.line(choice.label(), 75));
    return Map.of("text", text, "value", choice.value());
  }

  private void note(String name, List<Problem> problems) {
    if (!problems.isEmpty()) {
      refusals.put(
          name, problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
    }
  }

  private void notifiesNobody(String name, JsonNode json) {
    boolean people =
        Mentions.in(json).stream()
            .allMatch(each -> each.contains("user_id") || each.startsWith("<@"));
    if (!Mentions.in(json).isEmpty() && !(callsPeople && people)) {
      refusals.put(name, "notifies " + Mentions.in(json));
    }
  }

  public static JsonNode json(Object slacks) {
    try {
      return JSON.readTree(GSON.toJson(slacks));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
