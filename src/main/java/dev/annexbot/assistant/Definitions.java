package dev.annexbot.assistant;

import dev.annexbot.answer.Answer;
import dev.annexbot.answer.Answer.Found;
import dev.annexbot.answer.Meanings;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Glossary;
import dev.annexbot.standard.Provision;
import dev.annexbot.standard.Term;
import dev.annexbot.standard.Topic;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in one sentence what a word means, where no page of its own explains it. */
final class Definitions {
  private static final int NEAREST = 12;
  private static final String ONLY_YOU = "Only you see this.";

  private final Catalogue catalogue;
  private final Meanings meanings;

  Definitions(Catalogue catalogue) {
    this.catalogue = catalogue;
    meanings = new Meanings(catalogue);
  }

  /** The card for a word that was looked up; near words if there is no such word. */
  Card lookedUp(String typed) {
    Glossary glossary = catalogue.glossary();
    return meanings
        .asked(typed)
        .or(() -> glossary.find(typed))
        .map(term -> draft(term).small(ONLY_YOU).done())
        .orElseGet(() -> nearest(typed));
  }

  /**
   * The card for a question that asks what a word means, or for a bare word that leads nowhere
   * else; empty if it asks for more, or if the best answer is a page about that very word.
   */
  Optional<Card> instead(String question, Answer answer) {
    Optional<Term> bare =
        answer instanceof Found ? Optional.empty() : catalogue.glossary().find(question);
    return meanings
        .asked(question)
        .or(() -> bare)
        .filter(term -> !isAbout(answer, term))
        .map(term -> draft(term).done());
  }

  /** First aid is never about a word: who asks what phishing is has not clicked yet. */
  private static boolean isAbout(Answer answer, Term term) {
    if (!(answer instanceof Found found)) {
      return false;
    }
    Optional<Topic> topic = found.passages().getFirst().topic();
    if (topic.filter(Topic::isFirstAid).isPresent()) {
      return false;
    }
    Provision first = found.passages().getFirst().first();
    Stream<String> titles =
        topic
            .map(each -> Stream.concat(Stream.of(each.title()), each.page().alsoCalled().stream()))
            .orElseGet(() -> Stream.of(first.title()));
    List<String> names = Glossary.names(term).map(Glossary::bare).toList();
    return titles
        .map(title -> " " + Glossary.bare(title) + " ")
        .anyMatch(title -> names.stream().anyMatch(name -> title.contains(" " + name + " ")));
  }

  private CardDraft draft(Term term) {
    List<Provision> provisions =
        term.references().stream().flatMap(each -> catalogue.find(each).stream()).toList();
    CardDraft draft =
        new CardDraft("What it means: " + term.name()).text("**" + term.meaning() + "**");
    if (!term.otherNames().isEmpty()) {
      draft.text("Also called " + String.join(", ", term.otherNames()) + ".");
    }
    return draft
        .small(
            "Belongs to "
                + provisions.stream().map(Labels::proof).collect(Collectors.joining(" · ")))
        .buttons(ListCards.buttons(provisions));
  }

  private Card nearest(String typed) {
    Glossary glossary = catalogue.glossary();
    if (typed.isBlank()) {
      return new CardDraft("Glossary: " + glossary.terms().size() + " terms")
          .text(
              "Type a word or its first letters behind it, for example **/iso glossary honeypot**.")
          .small(ONLY_YOU)
          .done();
    }
    List<Term> near = glossary.containing(typed, NEAREST);
    String names = near.stream().map(Term::name).collect(Collectors.joining(", "));
    return new CardDraft("'" + typed + "' is not in the glossary")
        .text(
            near.isEmpty()
                ? "**I have no word like that.** Ask me in a whole sentence, or look at its"
                    + " spelling."
                : "**These come nearest:** " + names + ".")
        .small(ONLY_YOU)
        .done();
  }
}
