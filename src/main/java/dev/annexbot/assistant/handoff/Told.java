package dev.annexbot.assistant.handoff;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Mention;
import dev.annexbot.handoff.ExpertAnswer;
import dev.annexbot.handoff.Handoff;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Reference;
import java.util.List;
import java.util.Optional;

/** What both sides read of a question: its words, and the answer with what it rests on. */
final class Told {
  static final String NO_TEXT = "The text is no longer kept.";

  private final Catalogue catalogue;

  Told(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  void question(CardDraft draft, Handoff handoff) {
    String words = handoff.asked().question();
    draft.text(words.isEmpty() ? NO_TEXT : quoted(words));
    if (!handoff.asked().more().isEmpty()) {
      draft.heading("What is missing").text(quoted(handoff.asked().more()));
    }
  }

  void answer(CardDraft draft, ExpertAnswer answer) {
    draft.text(answer.text().isEmpty() ? NO_TEXT : answer.text());
    restsOn(answer.references()).ifPresent(draft::add);
    draft.small(
        "Answered by " + Mention.of(answer.by()) + (answer.kept() ? "; kept as our rule." : "."));
  }

  private Optional<Block> restsOn(List<Reference> references) {
    return references.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Block.Sources(
                "Rests on",
                references.stream().map(each -> new Block.Source(name(each), "")).toList()));
  }

  /** {@code A.8.24 Use of cryptography}. */
  String name(Reference reference) {
    return catalogue
        .find(reference)
        .map(it -> reference + " " + it.title())
        .orElseGet(reference::toString);
  }

  private static String quoted(String words) {
    return "“" + words + "”";
  }
}
