package dev.annexbot.assistant;

import dev.annexbot.answer.Answer;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.Press;
import dev.annexbot.handoff.KeptRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answer to somebody's question: our rule first if there is one, and the way to a person. */
final class AnsweredCards {
  private static final int ROW = 5;
  private static final int CARRIED = 600;

  private final AnswerCards cards;
  private final HouseRules houseRules;
  private final WayOut wayOut;

  AnsweredCards(AnswerCards cards, HouseRules houseRules, WayOut wayOut) {
    this.cards = cards;
    this.houseRules = houseRules;
    this.wayOut = wayOut;
  }

  Card card(Org org, String question, Answer answer) {
    Card general = cards.card(question, answer);
    Optional<KeptRule> rule = wayOut.rule(org, question);
    Card card = rule.map(it -> withRule(it, general, answer)).orElse(general);
    return wayOut.isOpen(org) && (rule.isPresent() || mayBeForPeople(answer))
        ? withButton(card, question)
        : card;
  }

  /** Whether one of our rules answers it. */
  boolean hasRule(Org org, String question) {
    return wayOut.rule(org, question).isPresent();
  }

  /** What we know says nothing against a rule; that we do not know would only confuse. */
  private Card withRule(KeptRule rule, Card general, Answer answer) {
    CardDraft draft = new CardDraft("Our rule: " + rule.title());
    houseRules.into(draft, rule);
    List<Block> blocks = new ArrayList<>(draft.done().blocks());
    if (!(answer instanceof Answer.Unsure || answer instanceof Answer.OutOfScope)) {
      blocks.add(new Block.Line());
      blocks.add(new Block.Heading(general.title()));
      blocks.addAll(general.blocks());
    }
    return new Card(draft.done().title(), blocks);
  }

  private static boolean mayBeForPeople(Answer answer) {
    return switch (answer) {
      case Answer.Found found -> true;
      case Answer.Corrected corrected -> true;
      case Answer.Several several -> true;
      case Answer.Unsure unsure -> true;
      case Answer.OutOfScope out ->
          switch (out.why()) {
            case ASK_A_HUMAN,
                OTHER_STANDARD,
                LEGAL_ADVICE,
                NO_SUCH_NUMBER,
                OTHER_LANGUAGE,
                OFF_TOPIC ->
                true;
            case MEDICAL, CODING_HELP, INJECTION, COURTESY, UNINTELLIGIBLE, EMPTY -> false;
          };
      case Answer.Numbered numbered -> false;
      case Answer.Compared compared -> false;
      case Answer.Listed listed -> false;
      case Answer.Mapped mapped -> false;
      case Answer.Personal personal -> false;
    };
  }

  /** In the last row of buttons if it stands at the end and has room, else before what is small. */
  private static Card withButton(Card card, String question) {
    List<Block> blocks = new ArrayList<>(card.blocks());
    int end = blocks.size();
    while (end > 0 && blocks.get(end - 1) instanceof Block.Small) {
      end--;
    }
    if (end > 0 && blocks.get(end - 1) instanceof Block.Buttons row && row.buttons().size() < ROW) {
      List<Block.Button> more = new ArrayList<>(row.buttons());
      more.add(button(question));
      blocks.set(end - 1, new Block.Buttons(more));
    } else {
      blocks.add(end, new Block.Buttons(List.of(button(question))));
    }
    return new Card(card.title(), blocks);
  }

  private static Block.Button button(String question) {
    String line = question.replaceAll("\\p{Cntrl}+", " ").strip();
    return new Block.Button(
            "Ask a human",
            new Press(Verbs.ASK_HUMAN, "|" + line.substring(0, Math.min(line.length(), CARRIED))))
        .asking();
  }
}
