package dev.annexbot.chat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A piece of a card; each is a promise to draw it on every platform. Texts are plain, except that
 * {@code **bold**} and lines that start with {@code - } or {@code 1. } are drawn as such in {@link
 * Text}; whatever else looks like markup is shown as it was written.
 */
public sealed interface Block {

  /** The same with each of its texts told in another way. */
  default Block retold(UnaryOperator<String> telling) {
    return switch (this) {
      case Text it -> new Text(telling.apply(it.text()));
      case Heading it -> new Heading(telling.apply(it.text()));
      case Small it -> new Small(telling.apply(it.text()));
      case Facts it -> new Facts(it.facts().stream().map(each -> each.retold(telling)).toList());
      case Picture it -> new Picture(it.png(), telling.apply(it.alt()), telling.apply(it.text()));
      case Sources it -> it;
      case Buttons it -> it;
      case Picker it -> it;
      case Line it -> it;
    };
  }

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

  /**
   * What an answer rests on. Places with footnotes of their own show them so, others as a list.
   *
   * @param lead the words before them, e.g. {@code Rests on}
   */
  record Sources(String lead, List<Source> sources) implements Block {
    public Sources {
      sources = List.copyOf(sources);
      if (sources.isEmpty()) {
        throw new IllegalArgumentException("It rests on nothing: '" + lead + "'");
      }
    }

    /** As a list, for places without footnotes. */
    public Small asList() {
      return new Small(
          lead + ":\n" + sources.stream().map(Source::line).collect(Collectors.joining("\n")));
    }
  }

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
  record Fact(String name, String value) {
    private Fact retold(UnaryOperator<String> telling) {
      return new Fact(telling.apply(name), telling.apply(value));
    }
  }

  /**
   * One thing that an answer rests on.
   *
   * @param name for example {@code A.8.24 Use of cryptography (control)}
   * @param reason why one would go there, or ""
   */
  record Source(String name, String reason) {
    private String line() {
      return "- " + name + (reason.isBlank() ? "" : ": " + reason);
    }
  }

  /**
   * A button: its label (at most 75 characters) and what it means.
   *
   * @param asks whether it opens a form, so that places which must know beforehand can make room
   */
  record Button(String label, Press press, Style style, boolean asks) {
    public Button {
      if (label.isBlank() || label.length() > 75) {
        throw new IllegalArgumentException(
            "A button's label has 1 to 75 characters: '" + label + "'");
      }
    }

    public Button(String label, Press press) {
      this(label, press, Style.PLAIN);
    }

    public Button(String label, Press press, Style style) {
      this(label, press, style, false);
    }

    /** The same as one that opens a form. */
    public Button asking() {
      return new Button(label, press, style, true);
    }
  }

  /** How a button looks. */
  enum Style {
    PLAIN,
    PRIMARY
  }
}
