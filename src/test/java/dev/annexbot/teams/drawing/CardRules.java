package dev.annexbot.teams.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annexbot.teams.api.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a drawn card has to keep to: the schema of Adaptive Cards 1.5, and beyond it the few
 * elements, properties and values that we draw, with what our cards always need. Anything else is a
 * mistake.
 */
public final class CardRules {
  private static final Set<String> ELEMENT = Set.of("type", "separator", "spacing", "id");
  private static final Set<String> INPUT = Set.of("label", "isRequired", "errorMessage", "value");

  private static final Map<String, Set<String>> PROPERTIES =
      Map.ofEntries(
          Map.entry("AdaptiveCard", Set.of("type", "$schema", "version", "body")),
          Map.entry(
              "TextBlock",
              Set.of("text", "wrap", "size", "weight", "style", "isSubtle", "color", "fontType")),
          Map.entry("FactSet", Set.of("facts")),
          Map.entry("Image", Set.of("url", "altText")),
          Map.entry("ActionSet", Set.of("actions")),
          Map.entry("Input.Text", Set.of("placeholder", "maxLength", "isMultiline")),
          Map.entry(
              "Input.ChoiceSet",
              Set.of("choices", "choices.data", "style", "wrap", "isMultiSelect")),
          Map.entry("Input.Date", Set.of()),
          Map.entry("Action.Submit", Set.of("type", "title", "data", "style")),
          Map.entry(
              "Action.Execute", Set.of("type", "title", "verb", "data", "style", "fallback")));

  private static final Map<String, Set<String>> VALUES =
      Map.of(
          "size", Set.of("Small", "Large"),
          "weight", Set.of("Bolder"),
          "color", Set.of("Attention"),
          "fontType", Set.of("Monospace"),
          "spacing", Set.of("Medium", "Large"));

  private static final Map<String, Set<String>> STYLES =
      Map.of(
          "TextBlock", Set.of("heading"),
          "Input.ChoiceSet", Set.of("compact", "expanded", "filtered"),
          "Action.Submit", Set.of("positive"),
          "Action.Execute", Set.of("positive"));

  private final List<String> mistakes = new ArrayList<>();

  private CardRules() {}

  /** Holds a card to them; Teams shows none of more than 28 KB. */
  public static void hold(JsonNode card) {
    assertThat(mistakes(card)).isEmpty();
    assertThat(Json.text(card).getBytes(StandardCharsets.UTF_8).length).isLessThan(28 * 1024);
  }

  /** What breaks them. */
  public static List<String> mistakes(JsonNode card) {
    CardRules rules = new CardRules();
    rules.check(card, "AdaptiveCard", "");
    if (!card.path("version").asText().equals("1.5")) {
      rules.mistakes.add("version " + card.path("version"));
    }
    card.path("body").forEach(each -> rules.element(each));
    List<String> ids = card.findValuesAsText("id");
    if (Set.copyOf(ids).size() != ids.size()) {
      rules.mistakes.add("the same id twice: " + ids);
    }
    rules.mistakes.addAll(CardSchema.mistakes(card));
    if (rules.mistakes.isEmpty()) {
      KeptCards.keep(card);
    }
    return rules.mistakes;
  }

  private void element(JsonNode element) {
    String type = element.path("type").asText();
    check(element, type, type.startsWith("Input.") ? "input" : "element");
    switch (type) {
      case "TextBlock" -> wants(element, "text");
      case "Image" -> wants(element, "url", "altText");
      case "FactSet" -> element.path("facts").forEach(each -> pair(each, "title", "value"));
      case "ActionSet" -> actions(element.path("actions"));
      case "Input.Text", "Input.Date" -> wants(element, "id", "label");
      case "Input.ChoiceSet" -> {
        wants(element, "id", "label");
        element.path("choices").forEach(each -> pair(each, "title", "value"));
      }
      default -> mistakes.add("no element of 1.5 that we draw: " + type);
    }
  }

  private void actions(JsonNode actions) {
    if (actions.isEmpty() || actions.size() > 6) {
      mistakes.add(actions.size() + " actions in a row; Teams shows six");
    }
    for (JsonNode action : actions) {
      check(action, action.path("type").asText(), "");
      wants(action, "title");
      if (action.has("fallback")) {
        check(action.path("fallback"), "Action.Submit", "");
      }
    }
  }

  private void check(JsonNode node, String type, String kind) {
    Set<String> own = PROPERTIES.getOrDefault(type, Set.of());
    for (Map.Entry<String, JsonNode> each : node.properties()) {
      String name = each.getKey();
      boolean known =
          own.contains(name)
              || (!kind.isEmpty() && ELEMENT.contains(name))
              || (kind.equals("input") && INPUT.contains(name));
      if (!known || !node.path("type").asText().equals(type)) {
        mistakes.add(type + " has no " + name);
      }
      value(type, name, each.getValue());
    }
  }

  private void value(String type, String name, JsonNode value) {
    Set<String> allowed =
        name.equals("style") ? STYLES.getOrDefault(type, Set.of()) : VALUES.get(name);
    if (allowed != null && !allowed.contains(value.asText())) {
      mistakes.add(type + "." + name + " is no " + value);
    }
    boolean flag = Set.of("wrap", "separator", "isSubtle", "isRequired").contains(name);
    if (flag && !value.isBoolean()) {
      mistakes.add(type + "." + name + " is no " + value);
    }
  }

  private void wants(JsonNode node, String... names) {
    for (String name : names) {
      if (node.path(name).asText("").isBlank()) {
        mistakes.add(node.path("type").asText() + " without " + name);
      }
    }
  }

  private void pair(JsonNode node, String... names) {
    wants(node, names);
    if (node.size() != names.length) {
      mistakes.add("more than " + List.of(names) + ": " + node);
    }
  }
}
