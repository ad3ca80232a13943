package dev.annexbot.assistant;

import dev.annexbot.answer.Answer;
import dev.annexbot.answer.own.OwnDocuments;
import dev.annexbot.answer.own.OwnWord;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows what the organization's own documents say before what the standards say. */
final class OwnWords {
  private final OwnDocuments documents;
  private final String contact;

  OwnWords(OwnDocuments documents, String contact) {
    this.documents = documents;
    this.contact = contact;
  }

  /** The card of an answer, with our own words on top if there are any on this. */
  Card over(String question, Answer answer, Card card) {
    Optional<OwnWord> word = allows(answer) ? documents.find(question) : Optional.empty();
    if (word.isEmpty()) {
      return card;
    }
    return answer instanceof Answer.Found ? both(word.get(), card) : alone(word.get());
  }

  /**
   * Where nothing is searched, or what was asked is turned down for what it is, they don't help.
   */
  private static boolean allows(Answer answer) {
    return switch (answer) {
      case Answer.Found found -> true;
      case Answer.Unsure unsure -> true;
      case Answer.OutOfScope out ->
          switch (out.why()) {
            case ASK_A_HUMAN, OFF_TOPIC, LEGAL_ADVICE, OTHER_LANGUAGE -> true;
            case OTHER_STANDARD,
                NO_SUCH_NUMBER,
                MEDICAL,
                CODING_HELP,
                INJECTION,
                COURTESY,
                UNINTELLIGIBLE,
                EMPTY ->
                false;
          };
      case Answer.Corrected corrected -> false;
      case Answer.Numbered numbered -> false;
      case Answer.Compared compared -> false;
      case Answer.Listed listed -> false;
      case Answer.Mapped mapped -> false;
      case Answer.Personal personal -> false;
      case Answer.Several several -> false;
    };
  }

  private static Card both(OwnWord word, Card card) {
    List<Block> blocks = new ArrayList<>(said(word));
    blocks.add(new Block.Line());
    blocks.addAll(card.blocks());
    return new Card(card.title(), blocks);
  }

  private Card alone(OwnWord word) {
    CardDraft draft = new CardDraft(word.document().title());
    said(word).forEach(draft::add);
    return draft
        .small("That is all I know about it. Ask " + contact + " if it does not answer you.")
        .done();
  }

  private static List<Block> said(OwnWord word) {
    return List.of(
        new Block.Text("**Our own rule:** " + plain(word.text())),
        new Block.Small("From " + word.source() + " (" + word.document().file() + ")."));
  }

  /** Word for word; two stars would be taken for bold. */
  private static String plain(String text) {
    return text.replace("**", "");
  }
}
