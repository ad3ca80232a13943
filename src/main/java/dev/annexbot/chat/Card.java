package dev.annexbot.chat;

import java.util.List;

/** One message of ours: a title, which also serves as its plain text, and blocks below it. */
public record Card(String title, List<Block> blocks) {
  public Card {
    if (title.isBlank()) {
      throw new IllegalArgumentException("A card needs a title");
    }
    blocks = List.copyOf(blocks);
  }
}
