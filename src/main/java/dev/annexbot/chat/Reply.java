package dev.annexbot.chat;

import java.util.List;
import java.util.Map;

/** What the assistant does about it. */
public sealed interface Reply {
  /** Answers where it was asked, for all who listen there. */
  record Show(Card card) implements Reply {}

  /** Answers so that only the person sees it. */
  record Private(Card card) implements Reply {}

  /** Puts this card in the place of the one whose button was pressed. */
  record Replace(Card card) implements Reply {}

  /** Opens a form. */
  record Ask(Form form) implements Reply {}

  /** Shows the assistant's own page. */
  record Home(Card card) implements Reply {}

  /** Offers what one could ask. */
  record Suggest(List<String> prompts) implements Reply {
    public Suggest {
      prompts = List.copyOf(prompts);
    }
  }

  /** Refuses a form; a sentence for each field that needs another look, by the field's name. */
  record Mend(Map<String, String> mistakes) implements Reply {
    public Mend {
      mistakes = Map.copyOf(mistakes);
    }
  }

  /** Says nothing. */
  record Nothing() implements Reply {}
}
