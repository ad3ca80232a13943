package dev.annexbot.chat;

import java.util.ArrayList;
import java.util.List;

/** A card while it is being written, from top to bottom. */
public final class CardDraft {
  private static final int ROW = 5;
  private static final int LABEL = 75;

  private final String title;
  private final List<Block> blocks = new ArrayList<>();

  public CardDraft(String title) {
    this.title = title;
  }

  public CardDraft add(Block block) {
    blocks.add(block);
    return this;
  }

  /** Nothing, if it is blank. */
  public CardDraft text(String text) {
    return text.isBlank() ? this : add(new Block.Text(text));
  }

  public CardDraft heading(String text) {
    return add(new Block.Heading(text));
  }

  public CardDraft small(String text) {
    return text.isBlank() ? this : add(new Block.Small(text));
  }

  public CardDraft facts(List<Block.Fact> facts) {
    return facts.isEmpty() ? this : add(new Block.Facts(facts));
  }

  /** Nothing, if it rests on nothing. */
  public CardDraft sources(String lead, List<Block.Source> sources) {
    return sources.isEmpty() ? this : add(new Block.Sources(lead, sources));
  }

  public CardDraft line() {
    return add(new Block.Line());
  }

  /** What is chosen comes back as a press of this verb. */
  public CardDraft picker(String verb, String prompt) {
    return add(new Block.Picker(verb, prompt));
  }

  /** In rows of five; none if there are none. */
  public CardDraft buttons(List<Block.Button> buttons) {
    for (int from = 0; from < buttons.size(); from += ROW) {
      add(new Block.Buttons(buttons.subList(from, Math.min(buttons.size(), from + ROW))));
    }
    return this;
  }

  public Card done() {
    return new Card(title, blocks);
  }

  /** What a form shows above its questions. */
  public List<Block> blocks() {
    return List.copyOf(blocks);
  }

  /** A button whose label is cut if need be. */
  public static Block.Button button(String label, String verb, String object) {
    String shown = label.length() <= LABEL ? label : label.substring(0, LABEL - 1) + "…";
    return new Block.Button(shown, new Press(verb, object));
  }
}
