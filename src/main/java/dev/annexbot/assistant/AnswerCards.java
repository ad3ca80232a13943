package dev.annexbot.assistant;

import dev.annexbot.answer.Answer;
import dev.annexbot.answer.own.OwnDocuments;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.standard.Catalogue;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Words an answer as a card; each kind of answer has a class of its own. */
public final class AnswerCards {
  private final OwnWords ownWords;
  private final Definitions definitions;
  private final FoundCard foundCard;
  private final RefusalCard refusalCard;
  private final UnsureCard unsureCard;
  private final NumberCards numberCards;
  private final ComparedCard comparedCard;
  private final ListedCard listedCard;
  private final MappedCard mappedCard;
  private final PersonalCard personalCard;
  private final CorrectionLine correctionLine;

  /**
   * Words answers for an organization.
   *
   * @param contact whom people can turn to, as a phrase
   * @param clock tells how old the organization's own rules are
   * @param documents the organization's own
   */
  public AnswerCards(Catalogue catalogue, String contact, Clock clock, OwnDocuments documents) {
    this(catalogue, contact, new HouseRules(catalogue, clock), documents);
  }

  /** The same for one that has laid no documents of its own beside us. */
  public AnswerCards(Catalogue catalogue, String contact, Clock clock) {
    this(catalogue, contact, clock, new OwnDocuments(List.of()));
  }

  AnswerCards(Catalogue catalogue, String contact, HouseRules houseRules, OwnDocuments documents) {
    ownWords = new OwnWords(documents, contact);
    ListCards listCards =
        new ListCards(each -> catalogue.find(each).stream().toList(), ListCards.FOR_ALL);
    definitions = new Definitions(catalogue);
    foundCard = new FoundCard(contact, houseRules);
    refusalCard = new RefusalCard(contact);
    unsureCard = new UnsureCard(contact);
    numberCards = new NumberCards(new ProvisionCard(catalogue, houseRules), listCards);
    comparedCard = new ComparedCard();
    listedCard = new ListedCard(catalogue, listCards);
    mappedCard = new MappedCard();
    personalCard = new PersonalCard(catalogue, contact);
    correctionLine = new CorrectionLine(listCards);
  }

  /** The card for the answer to a question. */
  public Card card(String question, Answer answer) {
    return ownWords.over(question, answer, general(question, answer));
  }

  private Card general(String question, Answer answer) {
    boolean searched = answer instanceof Answer.Found || answer instanceof Answer.Unsure;
    return searched
        ? definitions.instead(question, answer).orElseGet(() -> card(answer))
        : card(answer);
  }

  private Card card(Answer answer) {
    return switch (answer) {
      case Answer.Found found -> foundCard.card(found);
      case Answer.Corrected corrected -> corrected(corrected);
      case Answer.Numbered numbered -> numberCards.card(numbered.found());
      case Answer.Compared compared -> comparedCard.card(compared);
      case Answer.Listed listed -> listedCard.card(listed);
      case Answer.Mapped mapped -> mappedCard.card(mapped);
      case Answer.Personal personal -> personalCard.card(personal.about());
      case Answer.Several several -> several(several);
      case Answer.Unsure unsure -> unsureCard.card(unsure);
      case Answer.OutOfScope out -> refusalCard.card(out);
    };
  }

  private Card corrected(Answer.Corrected corrected) {
    Card then = card(corrected.then());
    List<Block> blocks = new ArrayList<>(correctionLine.blocks(corrected.correction()));
    if (corrected.then() instanceof Answer.Found) {
      blocks.add(new Block.Line());
      blocks.add(new Block.Heading(then.title()));
      blocks.addAll(then.blocks());
    }
    return new Card(correctionLine.title(corrected.correction()), blocks);
  }

  /** One answer after the other, each under its own title. */
  private Card several(Answer.Several several) {
    List<Block> blocks = new ArrayList<>();
    for (Answer part : several.parts()) {
      Card card = card(part);
      if (!blocks.isEmpty()) {
        blocks.add(new Block.Line());
      }
      blocks.add(new Block.Heading(card.title()));
      blocks.addAll(card.blocks());
    }
    return new Card("Two answers", blocks);
  }
}
