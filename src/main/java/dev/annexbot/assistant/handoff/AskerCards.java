package dev.annexbot.assistant.handoff;

import static dev.annexbot.chat.CardDraft.button;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Letters;
import dev.annexbot.chat.Mention;
import dev.annexbot.handoff.Handoff;
import dev.annexbot.handoff.HandoffId;
import dev.annexbot.handoff.State;
import java.util.List;
import java.util.Optional;

/** What whoever asked sees: how far the question has got, and the answer. */
public final class AskerCards implements Letters {
  private final HandoffRoom room;
  private final Told told;

  public AskerCards(HandoffRoom room) {
    this.room = room;
    this.told = new Told(room.catalogue());
  }

  /** News that has been overtaken by newer is not told. */
  @Override
  public Optional<Card> write(Letter letter) {
    String[] parts = letter.ref().split("/", 2);
    return HandoffId.parse(parts[0])
        .flatMap(room.handoffs()::find)
        .filter(it -> parts.length > 1 && parts[1].equals(String.valueOf(it.version())))
        .map(this::card);
  }

  /** The question as it is now. */
  Card card(Handoff handoff) {
    CardDraft draft =
        new CardDraft("Your question " + handoff.id() + ": " + Sentences.word(handoff.state()));
    draft.text(sentence(handoff));
    if (handoff.state() == State.ANSWERED || handoff.state() == State.SETTLED) {
      handoff.answer().ifPresent(it -> told.answer(draft, it));
      draft.heading("You asked");
    }
    told.question(draft, handoff);
    return draft.buttons(buttons(handoff)).small(names(handoff)).done();
  }

  private String sentence(Handoff handoff) {
    String promise = "You hear from them by " + until(handoff) + ".";
    return switch (handoff.state()) {
      case OPEN -> "**The experts have your question.** " + promise;
      case TAKEN ->
          "**"
              + handoff.care().expert().map(Mention::of).orElse("An expert")
              + " sees to your question.** You hear from them by "
              + until(handoff)
              + ".";
      case REOPENED -> "**The experts have your question again.** " + promise;
      case ANSWERED -> "**Here is your answer:**";
      case SETTLED -> "**Good that it helped.** The answer was:";
      case WITHDRAWN -> "**You have taken it back.** Its text is deleted.";
    };
  }

  private String until(Handoff handoff) {
    return room.moment(handoff.org(), handoff.care().promised());
  }

  private static List<Block.Button> buttons(Handoff handoff) {
    String number = handoff.id().bare();
    return switch (handoff.state()) {
      case OPEN, TAKEN, REOPENED -> List.of(button("Take it back", HandoffVerbs.WITHDRAW, number));
      case ANSWERED ->
          List.of(
              button("That answers it", HandoffVerbs.SETTLE, number),
              button("Not yet", HandoffVerbs.REOPEN, number).asking());
      case SETTLED -> List.of(button("Ask again", HandoffVerbs.REOPEN, number).asking());
      case WITHDRAWN -> List.of();
    };
  }

  private static String names(Handoff handoff) {
    if (handoff.state() == State.WITHDRAWN) {
      return "";
    }
    return handoff.asked().named()
        ? "The experts see your name."
        : "The experts do not see your name.";
  }

  /** All that somebody has asked, the newest first. */
  Card list(List<Handoff> all) {
    CardDraft draft = new CardDraft("Your questions to the experts");
    if (all.isEmpty()) {
      return draft.text("**You have not asked them anything yet.**").done();
    }
    StringBuilder lines = new StringBuilder();
    all.forEach(
        each ->
            lines
                .append(lines.isEmpty() ? "- **" : "\n- **")
                .append(each.id())
                .append("** (")
                .append(Sentences.word(each.state()))
                .append("): ")
                .append(shortened(each.asked().question())));
    return draft
        .text(lines.toString())
        .buttons(
            all.stream()
                .map(each -> button(each.id().toString(), HandoffVerbs.SHOW, each.id().bare()))
                .toList())
        .small("Only you see this.")
        .done();
  }

  static String shortened(String words) {
    String line = words.replaceAll("\\s+", " ");
    if (line.isEmpty()) {
      return Told.NO_TEXT;
    }
    return line.length() <= 100 ? line : line.substring(0, 99) + "…";
  }
}
