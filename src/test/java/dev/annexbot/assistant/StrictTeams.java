package dev.annexbot.assistant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Form;
import dev.annexbot.teams.api.Json;
import dev.annexbot.teams.drawing.CardRules;
import dev.annexbot.teams.drawing.CitedMessage;
import dev.annexbot.teams.drawing.Drawing;
import dev.annexbot.teams.drawing.FormDrawing;
import dev.annexbot.teams.drawing.Surface;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Judges what would be sent to Teams, on each surface, and remembers what breaks its rules. */
public final class StrictTeams {
  private static final int MOST = 28 * 1024;

  private final Map<String, String> refusals = new TreeMap<>();
  private int cited;

  /** What was refused and why, by a name for it. */
  public Map<String, String> refusals() {
    return refusals;
  }

  /** How many answers were texts with footnotes. */
  int cited() {
    return cited;
  }

  public void says(Card card) {
    for (Surface each : Surface.values()) {
      hold(card.title() + " " + each, Drawing.card(card, each));
    }
    Optional<CitedMessage> text = CitedMessage.of(card);
    text.ifPresent(it -> cites(card.title(), it));
    text.flatMap(CitedMessage::buttons).ifPresent(this::says);
  }

  private void cites(String name, CitedMessage message) {
    cited++;
    JsonNode citations = message.message().at("/entities/0/citation");
    String text = message.message().path("text").asText();
    for (int mark = 1; mark <= citations.size(); mark++) {
      if (!text.contains(" [" + mark + "]")) {
        refusals.put(name, "no footnote " + mark + " in the text");
      }
    }
    length(name, message.message());
  }

  public void asks(Form form) {
    for (Surface each : Surface.values()) {
      hold(form.title() + " " + each, FormDrawing.card(form, each, FormDrawing.Before.NOTHING));
      hold(form.title() + " again " + each, FormDrawing.card(form, each, again(form)));
    }
  }

  /** As full as what people write can be, and with something to mend in each field. */
  private static FormDrawing.Before again(Form form) {
    Map<String, String> values = new TreeMap<>();
    Map<String, String> mistakes = new TreeMap<>();
    for (Form.Field field : form.fields()) {
      if (field instanceof Form.Field.Writing it) {
        values.put(it.name(), "long words ".repeat(it.most()).substring(0, it.most()));
      }
      mistakes.put(field.name(), "That cannot be. " + "Write it differently. ".repeat(10));
    }
    return new FormDrawing.Before(values, mistakes);
  }

  private void hold(String name, ObjectNode card) {
    var mistakes = CardRules.mistakes(card);
    if (!mistakes.isEmpty()) {
      refusals.put(name, mistakes.toString());
    }
    length(name, card);
  }

  private void length(String name, ObjectNode json) {
    int length = Json.text(json).getBytes(StandardCharsets.UTF_8).length;
    if (length >= MOST) {
      refusals.put(name, length + " bytes");
    }
  }
}
