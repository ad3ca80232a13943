package dev.annexbot.slack.drawing;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewTitle;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Mention;
import java.util.ArrayList;
import java.util.List;

/** Draws cards: as messages, as the assistant's Home, and in a window of their own. */
public final class Drawing {
  private static final int TITLE = 24;
  private static final int SPOKEN = 600;

  private final List<Room.Drawn> drawn = new ArrayList<>();

  private final Gallery gallery;

  private Drawing(Gallery gallery) {
    this.gallery = gallery;
  }

  /**
   * A message.
   *
   * @param text what notifications show and screen readers say
   */
  public record Message(String text, List<LayoutBlock> blocks) {
    public Message {
      blocks = List.copyOf(blocks);
    }
  }

  public static Message message(Card card) {
    return message(card, Gallery.EMPTY);
  }

  public static Message message(Card card, Gallery gallery) {
    return new Message(spoken(card), new Drawing(gallery).titled(card).fit(Room.MESSAGE));
  }

  public static View home(Card card, Gallery gallery) {
    return View.builder()
        .type("home")
        .blocks(new Drawing(gallery).titled(card).fit(Room.VIEW))
        .build();
  }

  /** A window that only shows something. */
  public static View window(Card card, Gallery gallery) {
    return View.builder()
        .type("modal")
        .title(ViewTitle.builder().type("plain_text").text("Annexbot").build())
        .close(ViewClose.builder().type("plain_text").text("Close").build())
        .blocks(new Drawing(gallery).titled(card).fit(Room.VIEW))
        .build();
  }

  /** What stands above the questions of a form. */
  static List<LayoutBlock> above(List<Block> blocks) {
    var drawing = new Drawing(Gallery.EMPTY);
    blocks.forEach(drawing::draw);
    return drawing.fit(Room.VIEW);
  }

  private Drawing titled(Card card) {
    add(Shapes.header(card.title()));
    card.blocks().forEach(this::draw);
    return this;
  }

  private List<LayoutBlock> fit(Room room) {
    return room.fit(drawn);
  }

  private void draw(Block block) {
    switch (block) {
      case Block.Text it -> RichText.blocks(it.text()).forEach(this::add);
      case Block.Heading it -> addUnlessBlank(it.text(), Shapes.heading(it.text()));
      case Block.Facts it -> Shapes.facts(it.facts()).forEach(this::add);
      case Block.Small it -> addUnlessBlank(it.text(), Shapes.small(it.text()));
      case Block.Sources it -> draw(it.asList());
      case Block.Buttons it -> addPressed(Shapes.buttons(it.buttons()));
      case Block.Picker it -> addPressed(Shapes.picker(it));
      case Block.Picture it -> add(picture(it));
      case Block.Line it -> add(new DividerBlock());
    }
  }

  private LayoutBlock picture(Block.Picture picture) {
    return gallery
        .file(picture.png())
        .map(file -> Shapes.picture(file, picture.alt()))
        .orElseGet(() -> RichText.preformatted(picture.text()));
  }

  private void add(LayoutBlock block) {
    drawn.add(new Room.Drawn(block, false));
  }

  private void addUnlessBlank(String text, LayoutBlock block) {
    if (!Plain.clean(text).isBlank()) {
      add(block);
    }
  }

  private void addPressed(LayoutBlock block) {
    drawn.add(new Room.Drawn(block, true));
  }

  private static String spoken(Card card) {
    var spoken = new StringBuilder(Plain.line(card.title(), 300));
    card.blocks().stream()
        .filter(Block.Text.class::isInstance)
        .map(block -> ((Block.Text) block).text().replace("**", ""))
        .limit(1)
        .forEach(text -> spoken.append("\n").append(Plain.clean(text).strip()));
    spoken.replace(0, spoken.length(), Mention.named(spoken.toString(), who -> "somebody"));
    return Plain.escaped(Plain.cut(spoken.toString(), SPOKEN));
  }

  static ViewTitle title(String title) {
    return ViewTitle.builder().type("plain_text").text(Plain.line(title, TITLE)).build();
  }
}
