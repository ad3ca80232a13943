package dev.annexbot.chat;

import java.util.List;

/**
 * A piece of a card; each is a promise to draw it on every platform. Texts are plain, except that
 * {@code **bold**} and lines that start with {@code - } or {@code 1. } are drawn as such in {@link
 * Text}; whatever else looks like markup is shown as it was written.
 */
public sealed interface Block {

  /** Paragraphs and lists. */
  record Text(String text) implements Block {}

  /** A small headline inside a card. */
  record Heading(String text) implements Block {}

  /** Names and values, side by side where there is room. */
  record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /** Small and grey: numbers as proof, who sees it, where it comes from. */
  record Small(String text) implements Block {}

  /** Up to five buttons in a row. */
  record Buttons(List<Button> buttons) implements Block {
    public Buttons {
      buttons = List.copyOf(buttons);
      if (buttons.isEmpty() || buttons.size() > 5) {
        throw new IllegalArgumentException("A row has 1 to 5 buttons, not " + buttons.size());
      }
    }
  }

  /** A list that is searched while typing; what is chosen comes back as a press of this verb. */
  record Picker(String verb, String prompt) implements Block {}

  /**
   * A picture.
   *
   * @param alt what it shows, for those who do not see it
   * @param text the same as lines of text, for places without pictures
   */
  record Picture(Png png, String alt, String text) implements Block {
    public Picture {
      if (alt.isBlank()) {
        throw new IllegalArgumentException("A picture needs words for those who do not see it");
      }
    }
  }

  /** A line between two parts. */
  record Line() implements Block {}

  /** One fact. */
  record Fact(String name, String value) {}

  /** A button: its label (at most 75 characters) and what it means. */
  record Button(String label, Press press, Style style) {
    public Button {
      if (label.isBlank() || label.length() > 75) {
        throw new IllegalArgumentException(
            "A button's label has 1 to 75 characters: '" + label + "'");
      }
    }

    public Button(String label, Press press) {
      this(label, press, Style.PLAIN);
    }
  }

  /** How a button looks. */
  enum Style {
    PLAIN,
    PRIMARY
  }
}
