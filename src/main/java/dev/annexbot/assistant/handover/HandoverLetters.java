package dev.annexbot.assistant.handover;

import static dev.annexbot.chat.CardDraft.button;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Letters;
import dev.annexbot.chat.Mention;
import dev.annexbot.risk.Handover;
import dev.annexbot.risk.Handovers;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The letters about what is handed on. They name the risk's number and nothing of it: who they go
 * to may be no member any more, which is looked at when a button is pressed.
 */
public record HandoverLetters(Handovers handovers) implements Letters {

  /** These letters by their kinds. */
  public Map<String, Letters> byKind() {
    return Map.of(Handovers.OFFERED, this, Handovers.ANSWERED, this);
  }

  @Override
  public Optional<Card> write(Letter letter) {
    return handovers
        .find(letter.ref())
        .map(each -> letter.kind().equals(Handovers.OFFERED) ? offered(each) : answered(each));
  }

  private static Card offered(Handover handover) {
    return new CardDraft("A risk is handed to you: " + handover.risk())
        .text(
            Mention.of(handover.between().from())
                + " thinks that you should answer for "
                + handover.risk()
                + ". Look at it, then take it or give it back.")
        .buttons(List.of(button("Look at it", HandoverVerbs.LOOK, handover.id())))
        .done();
  }

  private static Card answered(Handover handover) {
    String who = Mention.of(handover.between().to());
    return switch (handover.state()) {
      case TAKEN ->
          new CardDraft(handover.risk() + " has found its owner")
              .text(who + " has taken " + handover.risk() + ", and answers for it from now on.")
              .done();
      case RETURNED ->
          new CardDraft(handover.risk() + " comes back to you")
              .text(who + " gives " + handover.risk() + " back.")
              .text(handover.words())
              .small("It is as it was before. Type /iso risk " + handover.risk() + ".")
              .done();
      case OFFERED -> new CardDraft(handover.risk() + " is offered").done();
    };
  }
}
