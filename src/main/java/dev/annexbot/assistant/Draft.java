package dev.annexbot.assistant;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Press;
import java.util.ArrayList;
import java.util.List;

/** A card while it is being written, from top to bottom. */
final class Draft {
  private static final int ROW = 5;
  private static final int LABEL = 75;

  private final String title;
  private final List<Block> blocks = new ArrayList<>();

  Draft(String title) {
    this.title = title;
  }

  Draft text(String text) {
    if (!text.isBlank()) {
      blocks.add(new Block.Text(text));
    }
    return this;
  }

  Draft heading(String text) {
    blocks.add(new Block.Heading(text));
    return this;
  }

  Draft facts(List<Block.Fact> facts) {
    if (!facts.isEmpty()) {
      blocks.add(new Block.Facts(facts));
    }
    return this;
  }

  Draft small(String text) {
    if (!text.isBlank()) {
      blocks.add(new Block.Small(text));
    }
    return this;
  }

  /** Nothing, if it rests on nothing. */
  Draft sources(String lead, List<Block.Source> sources) {
    if (!sources.isEmpty()) {
      blocks.add(new Block.Sources(lead, sources));
    }
    return this;
  }

  Draft line() {
    blocks.add(new Block.Line());
    return this;
  }

  Draft picker(String prompt) {
    blocks.add(new Block.Picker(Verbs.PICK, prompt));
    return this;
  }

  /** Buttons in rows of five; none if there are none. */
  Draft buttons(List<Block.Button> buttons) {
    for (int from = 0; from < buttons.size(); from += ROW) {
      blocks.add(new Block.Buttons(buttons.subList(from, Math.min(buttons.size(), from + ROW))));
    }
    return this;
  }

  Card done() {
    return new Card(title, blocks);
  }

  static Block.Button button(String label, String verb, String object) {
    return new Block.Button(cut(label), new Press(verb, object));
  }

  private static String cut(String label) {
    return label.length() <= LABEL ? label : label.substring(0, LABEL - 1) + "…";
  }
}
