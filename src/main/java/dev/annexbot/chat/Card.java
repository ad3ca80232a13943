package dev.annexbot.chat;

import java.util.List;
import java.util.function.UnaryOperator;

/** One message of ours: a title, which also serves as its plain text, and blocks below it. */
public record Card(String title, List<Block> blocks) {
  public Card {
    if (title.isBlank()) {
      throw new IllegalArgumentException("A card needs a title");
    }
    blocks = List.copyOf(blocks);
  }

  /** The same with each of its texts told in another way. */
  public Card retold(UnaryOperator<String> telling) {
    return new Card(
        telling.apply(title), blocks.stream().map(each -> each.retold(telling)).toList());
  }
}
