package dev.annexbot.workspace.rules.kit;

import static dev.annexbot.workspace.rules.shape.Values.address;
import static dev.annexbot.workspace.rules.shape.Values.exactlyOne;
import static dev.annexbot.workspace.rules.shape.Values.list;
import static dev.annexbot.workspace.rules.shape.Values.text;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annexbot.workspace.rules.shape.Fields;
import dev.annexbot.workspace.rules.shape.Shape;
import dev.annexbot.workspace.rules.shape.Spot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Options to choose from, and those chosen from the beginning. */
final class Choices {
  /** Slack's documentation says 150 in one place and 75 in another. */
  private static final int VALUE = 75;

  private static final int LABEL = 75;
  private static final int MANY = 100;

  static final Fields PLAIN =
      Fields.none()
          .need("text", Composition.plain(LABEL))
          .need("value", text(1, VALUE))
          .may("description", Composition.plain(LABEL));
  static final Fields WORDS =
      Fields.none()
          .need("text", Composition.words(LABEL))
          .need("value", text(1, VALUE))
          .may("description", Composition.words(LABEL));
  static final Fields LINKED = PLAIN.may("url", address(3_000, "https", "http"));

  private static final Shape GROUP =
      Fields.none().need("label", Composition.plain(LABEL)).need("options", of(PLAIN, MANY));

  private Choices() {}

  /** One to so many options, each with a value of its own. */
  static Shape of(Shape option, int most) {
    return list(1, most, option).and(Choices::differ);
  }

  /** Options or groups of them, as menus have. */
  static Fields menu(Fields rest) {
    return rest.may("options", of(PLAIN, MANY)).may("option_groups", list(1, MANY, GROUP));
  }

  static final Shape EITHER = exactlyOne("options", "option_groups");

  /** What is chosen from the beginning is among the options, word for word. */
  static final Shape KNOWN =
      (value, spot) -> {
        var offered = offered(value);
        if (value.has("initial_option") && !offered.contains(value.get("initial_option"))) {
          spot.at("initial_option").problem("must match one of the options");
        }
        var chosen = value.path("initial_options");
        for (int i = 0; i < chosen.size(); i++) {
          if (!offered.contains(chosen.path(i))) {
            spot.at("initial_options").at(i).problem("must match one of the options");
          }
        }
      };

  /** No more is chosen from the beginning than may be chosen. */
  static Shape atMost(String chosen) {
    return (value, spot) -> {
      if (value.has("max_selected_items")
          && value.path(chosen).size() > value.get("max_selected_items").asInt()) {
        spot.at(chosen).problem("must not have more items than max_selected_items");
      }
    };
  }

  private static List<JsonNode> offered(JsonNode element) {
    var offered = new ArrayList<JsonNode>();
    element.path("options").forEach(offered::add);
    element.path("option_groups").forEach(group -> group.path("options").forEach(offered::add));
    return offered;
  }

  private static void differ(JsonNode options, Spot spot) {
    var seen = new HashSet<String>();
    for (int i = 0; i < options.size(); i++) {
      var value = options.path(i).path("value").asText();
      if (!value.isEmpty() && !seen.add(value)) {
        spot.at(i).at("value").problem("must be unique among the options");
      }
    }
  }
}
