package dev.annexbot.assistant.handoff;

import static dev.annexbot.chat.CardDraft.button;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Reply;
import dev.annexbot.handoff.Handoff;
import dev.annexbot.handoff.HandoffId;
import dev.annexbot.handoff.Move;
import dev.annexbot.handoff.Moves;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What experts can do with a question. */
public final class ExpertDesk {
  private final HandoffRoom room;
  private final Experts experts;
  private final ExpertCards cards;
  private final HandoffForms forms;
  private final Answering answering;
  private final Moving moving;

  public ExpertDesk(HandoffRoom room) {
    this.room = room;
    this.experts = new Experts(room.policy());
    this.cards = new ExpertCards(room);
    this.forms = new HandoffForms(room);
    this.answering = new Answering(room);
    this.moving = new Moving(room.handoffs());
  }

  /** Whether that is the place of this person's experts. */
  boolean isTheirs(Person who, Place where) {
    return room.arrangement().experts(who.id().org()).filter(where.address()::equals).isPresent()
        && where.kind() != Place.Kind.SHARED;
  }

  /** What waits for an answer, those first that were promised first. */
  Reply list(Person who, Place where) {
    List<Handoff> waiting = room.handoffs().waiting(who.id().org());
    CardDraft draft = new CardDraft(waiting(waiting.size()));
    StringBuilder lines = new StringBuilder();
    waiting.stream()
        .limit(30)
        .forEach(
            each ->
                lines
                    .append(lines.isEmpty() ? "- **" : "\n- **")
                    .append(each.id())
                    .append("** (")
                    .append(Sentences.word(each.state()))
                    .append(", by ")
                    .append(room.moment(each.org(), each.care().promised()))
                    .append("): ")
                    .append(AskerCards.shortened(each.asked().question())));
    draft.text(lines.toString());
    if (where.kind() == Place.Kind.DIRECT) {
      // Nobody else is here, so no card was posted.
      draft.buttons(
          waiting.stream()
              .limit(10)
              .map(it -> button("Answer " + it.id(), HandoffVerbs.ANSWER, it.id().bare()))
              .toList());
    } else {
      draft.small("Each has its card in this channel.");
    }
    return new Reply.Private(
        draft.buttons(List.of(button("My own questions", HandoffVerbs.MINE, ""))).done());
  }

  private static String waiting(int count) {
    return switch (count) {
      case 0 -> "No question waits for an answer";
      case 1 -> "1 question waits for an answer";
      default -> count + " questions wait for an answer";
    };
  }

  Reply take(Person who, Place where, String object) {
    return with(
        who,
        where,
        object,
        handoff -> shown(move(who, where, object, now -> Moves.take(now, who.id()))));
  }

  Reply handBack(Person who, Place where, String object) {
    return with(who, where, object, handoff -> shown(move(who, where, object, Moves::handBack)));
  }

  /** Whoever begins to answer has taken it, so that nobody answers it beside them. */
  Reply answering(Person who, Place where, String object) {
    return with(
        who,
        where,
        object,
        handoff ->
            switch (move(who, where, object, now -> Moves.take(now, who.id()))) {
              case Move.Done done -> new Reply.Ask(forms.answer(done.next()));
              case Move.Not not when not.why() == Move.Why.DONE_ALREADY ->
                  new Reply.Ask(forms.answer(not.still()));
              case Move.Not not -> new Reply.Private(Sentences.why(not));
            });
  }

  Reply answer(Person who, Place where, String object, Map<String, String> values) {
    return with(
        who,
        where,
        object,
        handoff ->
            switch (answering.read(handoff, who.id(), values)) {
              case Answering.Read.Mend mend -> new Reply.Mend(mend.mistakes());
              case Answering.Read.Fine fine -> answered(who, handoff, fine);
            });
  }

  private Reply answered(Person who, Handoff handoff, Answering.Read.Fine fine) {
    Move move =
        moving
            .move(handoff.id(), who.id(), fine.rule(), now -> Moves.answer(now, fine.answer()))
            .orElseThrow();
    return new Reply.Private(
        switch (move) {
          case Move.Done done ->
              new CardDraft(handoff.id() + " is answered")
                  .text(
                      "**Whoever asked gets your answer in a direct message.** The card tells"
                          + " if it helped.")
                  .text(fine.rule().isPresent() ? "It is kept as our rule." : "")
                  .text(fine.told())
                  .done();
          case Move.Not not -> Sentences.why(not);
        });
  }

  private Reply with(Person who, Place where, String object, Function<Handoff, Reply> what) {
    Optional<Handoff> handoff = id(object).flatMap(room.handoffs()::find);
    return handoff
        .map(
            it ->
                experts
                    .refusal(who, where, it)
                    .<Reply>map(why -> new Reply.Private(Sentences.refused(why)))
                    .orElseGet(() -> what.apply(it)))
        .orElseGet(() -> new Reply.Private(Sentences.gone()));
  }

  private static Optional<HandoffId> id(String object) {
    return HandoffId.parse(object.replace(HandoffVerbs.ON_CARD, ""));
  }

  /** Pressed on the card itself, one learns in which thread lines belong. */
  private Move move(Person who, Place where, String object, Function<Handoff, Move> rules) {
    boolean onCard = object.endsWith(HandoffVerbs.ON_CARD);
    return moving
        .move(
            id(object).orElseThrow(),
            who.id(),
            Optional.empty(),
            now -> rules.apply(onCard ? now.in(where.thread()) : now))
        .orElseThrow();
  }

  private Reply shown(Move move) {
    return switch (move) {
      case Move.Done done -> new Reply.Replace(cards.card(done.next()));
      case Move.Not not when not.why() == Move.Why.DONE_ALREADY ->
          new Reply.Replace(cards.card(not.still()));
      case Move.Not not -> new Reply.Private(note(not));
    };
  }

  private static Card note(Move.Not not) {
    return Sentences.why(not);
  }
}
