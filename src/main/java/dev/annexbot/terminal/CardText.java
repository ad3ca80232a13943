package dev.annexbot.terminal;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;

/** A card as plain text, without colours and without what can be pressed. */
public final class CardText {
  private CardText() {}

  /** {@code width} is in columns. */
  public static String of(Card card, int width) {
    Card words = new Card(card.title(), card.blocks().stream().filter(CardText::isToRead).toList());
    return Drawing.draw(words, new Screen(width, false)).text();
  }

  private static boolean isToRead(Block block) {
    return switch (block) {
      case Block.Buttons buttons -> false;
      case Block.Picker picker -> false;
      case Block.Text text -> true;
      case Block.Picture picture -> true;
      case Block.Heading heading -> true;
      case Block.Facts facts -> true;
      case Block.Small small -> true;
      case Block.Sources sources -> true;
      case Block.Line line -> true;
    };
  }
}
