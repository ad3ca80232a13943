package dev.annexbot.assistant;

import dev.annexbot.answer.Answer;
import dev.annexbot.answer.Answers;
import dev.annexbot.answer.Question;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.Place;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Control;
import dev.annexbot.standard.ControlFilter;
import dev.annexbot.standard.LookedUp;
import dev.annexbot.standard.Provision;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the card for what stands behind the slash command when it is no sub-command. */
final class LookUp {
  private static final int WORDS_OF_A_NAME = 4;

  private final Catalogue catalogue;
  private final Answers answers;
  private final Questions questions;
  private final Counting counting;
  private final Names names;
  private final ProvisionCard provisionCard;
  private final ListCards listCards;
  private final NumberCards numberCards;
  private final AnsweredCards answerCards;
  private final Definitions definitions;
  private final RuledCards ruledCards;

  /** What it asks, what it is counted with, and what is laid over it. */
  record Asking(Answers answers, Questions questions, Counting counting, RuledCards ruledCards) {}

  /** A card, and what it is about. */
  record Found(Card card, List<Provision> about) {
    Found {
      about = List.copyOf(about);
    }
  }

  LookUp(
      Catalogue catalogue,
      Asking asking,
      AnsweredCards answerCards,
      ProvisionCard provisionCard,
      Definitions definitions) {
    this.catalogue = catalogue;
    this.answers = asking.answers();
    this.questions = asking.questions();
    this.counting = asking.counting();
    this.ruledCards = asking.ruledCards();
    this.names = new Names(catalogue);
    this.provisionCard = provisionCard;
    this.listCards =
        new ListCards(each -> catalogue.find(each).stream().toList(), ListCards.FOR_ONE);
    this.numberCards = new NumberCards(provisionCard, listCards);
    this.answerCards = answerCards;
    this.definitions = definitions;
  }

  /** A number, tags, a name or abbreviation, or else a question. */
  Card card(Org org, String typed) {
    return known(typed).map(found -> counted(org, found)).orElseGet(() -> question(org, typed));
  }

  /** A number, tags, or a name; empty for a question. Not counted yet. */
  Optional<Found> known(String typed) {
    return numbered(typed)
        .or(() -> tags(typed).or(() -> newOnes(typed)).map(card -> new Found(card, List.of())))
        .or(() -> named(typed));
  }

  /** Counts that somebody looked it up, and lays our rules over it. */
  Card counted(Org org, Found found) {
    return ruledCards.over(org, found.about(), plainly(org, found));
  }

  private Card plainly(Org org, Found found) {
    counting.lookedUp(org, found.about());
    return found.card();
  }

  /**
   * The card for a number, whichever edition it belongs to; empty if it is none. Where people of
   * other organizations listen, it is without our rules.
   */
  Optional<Card> number(Org org, Place where, String typed) {
    return numbered(typed)
        .map(
            found -> where.kind() == Place.Kind.SHARED ? plainly(org, found) : counted(org, found));
  }

  private Optional<Found> numbered(String typed) {
    return answers
        .lookUp(typed)
        .map(
            it ->
                new Found(
                    numberCards.card(it),
                    it instanceof LookedUp.Known known ? known.provisions() : List.of()));
  }

  /** The controls of a filter. */
  Card filtered(List<String> tags) {
    ControlFilter filter = ControlFilter.of(tags);
    if (!filter.unknown().isEmpty()) {
      return HelpCards.tags(filter.unknown());
    }
    List<Control> controls = filter.among(catalogue);
    String title = controls.size() + " controls: " + String.join(" + ", filter.wanted());
    return listCards.list(title, controls, "");
  }

  Card newOnes() {
    List<Control> controls = catalogue.controls().stream().filter(Control::newIn2022).toList();
    return listCards.list(
        "New in 2022: " + controls.size() + " controls",
        controls,
        "Clause 6.3 is new as well; all other clauses have a forerunner in 2013.");
  }

  private Optional<Card> tags(String typed) {
    List<String> words = Arrays.stream(typed.split("[\\s,+&]+")).filter(w -> !w.isBlank()).toList();
    return words.stream().allMatch(ControlFilter::isTag)
        ? Optional.of(filtered(words))
        : Optional.empty();
  }

  private Optional<Card> newOnes(String typed) {
    boolean asked =
        typed.toLowerCase(Locale.ROOT).matches("(what('?s| is) )?new( (in )?(2022|controls))*\\??");
    return asked ? Optional.of(newOnes()) : Optional.empty();
  }

  private Optional<Found> named(String typed) {
    List<Provision> provisions = names.provisions(typed);
    if (provisions.isEmpty()) {
      return Optional.empty();
    }
    Card card =
        provisions.size() == 1
            ? provisionCard.forOne(provisions.getFirst(), Optional.empty())
            : listCards.list("'" + typed + "' is several things", provisions, "");
    return Optional.of(new Found(card, provisions));
  }

  /** The answer to what has to be understood. */
  Card question(Org org, String typed) {
    Answer answer = questions.answer(org, Question.of(typed));
    if (answerCards.hasRule(org, typed)) {
      return answerCards.card(org, typed, answer);
    }
    Optional<Card> definition = definitions.instead(typed, answer);
    if (definition.isPresent()) {
      return definition.get();
    }
    boolean few = typed.split("\\s+").length <= WORDS_OF_A_NAME;
    if (few
        && answer instanceof Answer.Found found
        && found.passages().getFirst().topic().isEmpty()) {
      Provision first = found.passages().getFirst().first();
      return ruledCards.over(org, List.of(first), provisionCard.forOne(first, Optional.empty()));
    }
    return answerCards.card(org, typed, answer);
  }
}
