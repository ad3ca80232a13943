package dev.annexbot.teams.post;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Mention;
import dev.annexbot.teams.drawing.CitedMessage;
import dev.annexbot.teams.drawing.Drawing;
import dev.annexbot.teams.drawing.FormDrawing;
import dev.annexbot.teams.drawing.Surface;
import java.util.List;
import java.util.Optional;

/** Has cards and forms drawn, with a name wherever they mention somebody. */
public final class Artist {
  private static final String SOMEBODY = "a colleague";

  private final Directory directory;
  private final Surface message;

  /**
   * Makes one.
   *
   * @param message what messages are drawn on
   */
  public Artist(Directory directory, Surface message) {
    this.directory = directory;
    this.message = message;
  }

  /** The card itself, as a dialog shows it. */
  public ObjectNode inDialog(Card card) {
    return Drawing.card(named(card), Surface.DIALOG);
  }

  /** The card itself, as a message shows it. */
  public ObjectNode inMessage(Card card) {
    return Drawing.card(named(card), message);
  }

  public ObjectNode inDialog(Form form, FormDrawing.Before before) {
    return form(form, Surface.DIALOG, before);
  }

  public ObjectNode inMessage(Form form, FormDrawing.Before before) {
    return form(form, message, before);
  }

  private ObjectNode form(Form form, Surface surface, FormDrawing.Before before) {
    var named =
        new Form(form.purpose(), form.title(), form.send(), named(form.above()), form.fields());
    return FormDrawing.card(named, surface, before);
  }

  /** A message with nothing but a card. */
  public ObjectNode message(Card card) {
    return Drawing.message(named(card), message);
  }

  /** A text with footnotes, if the card has sources and a text can show it. */
  Optional<CitedMessage> cited(Card card) {
    return CitedMessage.of(named(card));
  }

  /** The same, with Teams' own thumbs if the card asks whether it helped. */
  ObjectNode rated(Card card) {
    return Drawing.ratedMessage(named(card), message);
  }

  /** A message with nothing but a form. */
  ObjectNode message(Form form) {
    return Drawing.message(inMessage(form, FormDrawing.Before.NOTHING), form.title());
  }

  private Card named(Card card) {
    return card.retold(this::named);
  }

  private List<Block> named(List<Block> blocks) {
    return blocks.stream().map(each -> each.retold(this::named)).toList();
  }

  private String named(String text) {
    return Mention.named(text, who -> directory.name(who.value()).orElse(SOMEBODY));
  }
}
