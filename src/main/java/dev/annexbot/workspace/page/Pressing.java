package dev.annexbot.workspace.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.delivery.Envelope;
import dev.annexbot.workspace.delivery.Outcome;
import dev.annexbot.workspace.state.Json;
import java.util.Map;

/** Presses, and lists whose options the app knows. */
final class Pressing {
  private static final int MOST_OPTIONS = 100;

  private final Company company;

  Pressing(Company company) {
    this.company = company;
  }

  void addTo(Map<String, Act> acts) {
    acts.put("press", this::press);
    acts.put("options", this::options);
  }

  private ObjectNode press(Wish wish) {
    ObjectNode payload;
    synchronized (company.world()) {
      Spot spot = Spot.of(wish);
      String block = wish.text("blockId");
      JsonNode element = Chosen.element(spot.blocks(), block, wish.text("actionId"));
      ObjectNode action = Chosen.action(element, block, wish.node("chosen"));
      payload = spot.press(wish, company.ways().payloads(), action);
    }
    Outcome outcome = company.ways().deliveries().ask(Envelope.Kind.INTERACTIVE, payload);
    if (outcome instanceof Outcome.Failed failed) {
      throw Silence.of(company.app().name(), "That", failed.reason());
    }
    return Json.object();
  }

  private ObjectNode options(Wish wish) {
    ObjectNode payload;
    synchronized (company.world()) {
      Spot spot = Spot.of(wish);
      String block = wish.text("blockId");
      String action = wish.text("actionId");
      JsonNode element = Chosen.element(spot.blocks(), block, action);
      if (!element.path("type").asText().endsWith("external_select")) {
        throw new NotDone("invalid_choice", "That list is not the app's.");
      }
      ObjectNode asked = Json.object();
      asked.put("action_id", action).put("block_id", block).put("value", wish.text("value"));
      payload = spot.options(wish, company.ways().payloads(), asked);
    }
    Outcome outcome = company.ways().deliveries().ask(Envelope.Kind.OPTIONS, payload);
    return switch (outcome) {
      case Outcome.Acknowledged it -> offered(it.payload());
      case Outcome.Failed it -> throw Silence.of(company.app().name(), "The search", it.reason());
    };
  }

  private static ObjectNode offered(JsonNode said) {
    ObjectNode json = Json.object();
    JsonNode groups = said.path("option_groups");
    JsonNode options = said.path("options");
    int count = groups.isArray() ? groups.findValues("value").size() : options.size();
    if (!groups.isArray() && !options.isArray()) {
      throw new NotDone("invalid_options", "The app did not send any options.");
    }
    if (count > MOST_OPTIONS) {
      throw new NotDone("invalid_options", "The app sent " + count + " options; 100 fit.");
    }
    json.set(groups.isArray() ? "option_groups" : "options", groups.isArray() ? groups : options);
    return json;
  }
}
