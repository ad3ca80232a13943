package dev.annexbot.assistant;

import dev.annexbot.answer.Answer.Unsure;
import dev.annexbot.answer.Cited;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.standard.Provision;
import java.util.List;

/** Says that nothing is known well enough, and what comes nearest. */
final class UnsureCard {
  private final String contact;

  UnsureCard(String contact) {
    this.contact = contact;
  }

  Card card(Unsure unsure) {
    List<Provision> nearest = unsure.nearest().stream().map(Cited::first).distinct().toList();
    CardDraft draft =
        new CardDraft("I am not sure")
            .text("**I don't know that for certain.** Nothing I have answers it well enough.");
    if (!nearest.isEmpty()) {
      draft.text("These come nearest:").text(ListCards.lines(nearest));
    }
    return draft
        .buttons(ListCards.buttons(nearest))
        .small("Ask " + contact + ", or try other words.")
        .done();
  }
}
