package dev.annexbot.teams.drawing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.teams.api.Json;
import java.util.ArrayList;
import java.util.List;

/** Draws cards as Adaptive Cards of version 1.5, the newest that Teams shows. */
public final class Drawing {
  static final String CARD = "application/vnd.microsoft.card.adaptive";

  private final List<Room.Drawn> drawn = new ArrayList<>();
  private final Surface surface;
  private boolean line;

  private Drawing(Surface surface) {
    this.surface = surface;
  }

  /** The card itself. */
  public static ObjectNode card(Card card, Surface surface) {
    Drawing drawing = new Drawing(surface);
    drawing.add(Shapes.title(card.title()));
    card.blocks().forEach(drawing::draw);
    return around(Room.fit(drawing.drawn));
  }

  /** What stands above the questions of a form. */
  static List<ObjectNode> above(List<Block> blocks, Surface surface) {
    Drawing drawing = new Drawing(surface);
    blocks.forEach(drawing::draw);
    return Room.fit(drawing.drawn);
  }

  /** A message with a card and nothing else, since Teams splits text and card. */
  public static ObjectNode message(Card card) {
    return message(card, Surface.MESSAGE);
  }

  /** The same on one of the surfaces that are messages. */
  public static ObjectNode message(Card card, Surface surface) {
    return message(card(card, surface), card.title());
  }

  /** The same, with Teams' own thumbs in place of the two buttons, if it asks whether it helped. */
  public static ObjectNode ratedMessage(Card card, Surface surface) {
    if (Rated.object(card).isEmpty()) {
      return message(card, surface);
    }
    ObjectNode message = message(Rated.withoutButtons(card), surface);
    message.putObject("channelData").putObject("feedbackLoop").put("type", "default");
    return message;
  }

  /**
   * The same for a card that is drawn already.
   *
   * @param summary what notifications show
   */
  public static ObjectNode message(ObjectNode card, String summary) {
    ObjectNode message =
        Json.object().put("type", "message").put("summary", Plain.line(summary, 200));
    message.putArray("attachments").add(attachment(card));
    return message;
  }

  /** A card as it is attached to messages, dialogs and results. */
  public static ObjectNode attachment(ObjectNode card) {
    return Json.object().put("contentType", CARD).set("content", card);
  }

  static ObjectNode around(List<ObjectNode> elements) {
    ObjectNode card =
        Json.object()
            .put("type", "AdaptiveCard")
            .put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
            .put("version", "1.5");
    ArrayNode body = card.putArray("body");
    elements.forEach(body::add);
    return card;
  }

  private void draw(Block block) {
    switch (block) {
      case Block.Text it -> Parts.of(it.text()).forEach(part -> add(Shapes.text(part)));
      case Block.Heading it -> addUnlessBlank(it.text(), Shapes.heading(it.text()));
      case Block.Facts it -> addUnlessEmpty(it);
      case Block.Small it -> Parts.of(it.text()).forEach(part -> add(Shapes.small(part)));
      case Block.Sources it -> draw(it.asList());
      case Block.Buttons it -> add(Shapes.buttons(it.buttons(), surface), true);
      case Block.Picker it -> Shapes.picker(it, surface).forEach(each -> add(each, true));
      case Block.Picture it -> Pictures.drawn(it).forEach(this::add);
      case Block.Line it -> line = true;
    }
  }

  private void add(ObjectNode element) {
    add(element, false);
  }

  /** Adaptive Cards have no line; the element below it says that there is one above. */
  private void add(ObjectNode element, boolean pressed) {
    if (line) {
      element.put("separator", true).put("spacing", "Large");
      line = false;
    }
    drawn.add(new Room.Drawn(element, pressed));
  }

  private void addUnlessBlank(String text, ObjectNode element) {
    if (!Plain.clean(text).isBlank()) {
      add(element);
    }
  }

  private void addUnlessEmpty(Block.Facts facts) {
    if (!facts.facts().isEmpty()) {
      add(Shapes.facts(facts.facts()));
    }
  }
}
