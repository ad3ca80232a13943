package dev.annexbot.assistant.handoff;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.Block.Fact;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Letters;
import dev.annexbot.chat.Mention;
import dev.annexbot.chat.Press;
import dev.annexbot.handoff.Finding;
import dev.annexbot.handoff.Handoff;
import dev.annexbot.handoff.HandoffId;
import dev.annexbot.handoff.HandoffLetters;
import dev.annexbot.handoff.Handoffs.Past;
import dev.annexbot.handoff.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the experts see: the card of a question, its lines below, and that it is overdue. */
public final class ExpertCards implements Letters {
  private final HandoffRoom room;
  private final Told told;

  public ExpertCards(HandoffRoom room) {
    this.room = room;
    this.told = new Told(room.catalogue());
  }

  @Override
  public Optional<Card> write(Letter letter) {
    String[] parts = letter.ref().split("/", 2);
    Optional<Handoff> handoff = HandoffId.parse(parts[0]).flatMap(room.handoffs()::find);
    return switch (letter.kind()) {
      case HandoffLetters.CARD -> handoff.map(this::card);
      case HandoffLetters.OVERDUE -> handoff.map(this::card);
      case HandoffLetters.LINE ->
          handoff.flatMap(it -> past(it, parts.length > 1 ? parts[1] : "").map(p -> line(it, p)));
      default -> throw new IllegalArgumentException("No card for experts: " + letter.name());
    };
  }

  /** The question as it is now. */
  Card card(Handoff handoff) {
    CardDraft draft = new CardDraft("Question " + handoff.id() + ": " + word(handoff));
    told.question(draft, handoff);
    draft.facts(facts(handoff)).small(who(handoff));
    handoff
        .answer()
        .ifPresent(
            answer -> {
              draft.heading(handoff.state().isWaiting() ? "The earlier answer" : "The answer");
              told.answer(draft, answer);
            });
    return draft.buttons(buttons(handoff)).done();
  }

  private String word(Handoff handoff) {
    boolean late = handoff.isOverdue(room.clock().instant());
    return Sentences.word(handoff.state()) + (late ? ", overdue" : "");
  }

  private List<Fact> facts(Handoff handoff) {
    List<Fact> facts = new ArrayList<>();
    if (handoff.state().isWaiting()) {
      facts.add(new Fact("Answer promised by", room.moment(handoff.org(), promised(handoff))));
    }
    Finding finding = handoff.asked().finding();
    finding.about().ifPresent(about -> facts.add(new Fact("About", told.name(about))));
    facts.add(new Fact("What I had said", said(finding)));
    return facts;
  }

  private static java.time.Instant promised(Handoff handoff) {
    return handoff.care().promised();
  }

  private static String said(Finding finding) {
    if (finding.isAnswer()) {
      return "an answer from the standards";
    }
    return switch (finding.kind()) {
      case Finding.UNSURE -> "that I am not sure";
      case "ask a human" -> "that only people here know it";
      default -> "that it is not for me (" + finding.kind() + ")";
    };
  }

  private static String who(Handoff handoff) {
    String asker =
        handoff.asked().named()
            ? "Asked by " + Mention.of(handoff.asked().by()) + "."
            : "Asked by a colleague who left their name out; I pass on what you answer.";
    String expert =
        handoff.state() == State.TAKEN
            ? handoff.care().expert().map(it -> " Taken by " + Mention.of(it) + ".").orElse("")
            : "";
    return asker + expert;
  }

  private static List<Block.Button> buttons(Handoff handoff) {
    return switch (handoff.state()) {
      case OPEN, REOPENED ->
          List.of(
              button("Take", HandoffVerbs.TAKE, handoff, Block.Style.PLAIN),
              button("Answer", HandoffVerbs.ANSWER, handoff, Block.Style.PRIMARY));
      case TAKEN ->
          List.of(
              button("Answer", HandoffVerbs.ANSWER, handoff, Block.Style.PRIMARY),
              button("Hand back", HandoffVerbs.HAND_BACK, handoff, Block.Style.PLAIN));
      case ANSWERED, SETTLED, WITHDRAWN -> List.of();
    };
  }

  private static Block.Button button(
      String label, String verb, Handoff handoff, Block.Style style) {
    return new Block.Button(
        label, new Press(verb, handoff.id().bare() + HandoffVerbs.ON_CARD), style);
  }

  private Optional<Past> past(Handoff handoff, String version) {
    return room.handoffs().history(handoff.id()).stream()
        .filter(each -> String.valueOf(each.version()).equals(version))
        .findFirst();
  }

  private Card line(Handoff handoff, Past past) {
    String asker = handoff.asked().named() ? Mention.of(handoff.asked().by()) : "Whoever asked";
    String expert = Mention.of(past.who());
    return new CardDraft(handoff.id() + ": " + past(past))
        .text(
            switch (past.step()) {
              case ASKED -> asker + " asked.";
              case TAKEN -> expert + " has taken it.";
              case HANDED_BACK -> expert + " has handed it back.";
              case ANSWERED -> expert + " has answered.";
              case REOPENED -> asker + " says that this does not answer it yet.";
              case SETTLED -> asker + " says that this answers it.";
              case WITHDRAWN -> asker + " has taken the question back.";
            })
        .small(room.moment(handoff.org(), past.at()))
        .done();
  }

  private static String past(Past past) {
    return switch (past.step()) {
      case ASKED -> "asked";
      case TAKEN -> "taken";
      case HANDED_BACK -> "handed back";
      case ANSWERED -> "answered";
      case REOPENED -> "asked again";
      case SETTLED -> "it helped";
      case WITHDRAWN -> "withdrawn";
    };
  }
}
