package dev.annexbot.assistant.handoff;

import static dev.annexbot.chat.CardDraft.button;

import dev.annexbot.answer.Answers;
import dev.annexbot.answer.Question;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.Press;
import dev.annexbot.chat.Reply;
import dev.annexbot.handoff.Asked;
import dev.annexbot.handoff.Handoff;
import dev.annexbot.handoff.HandoffId;
import dev.annexbot.handoff.Move;
import dev.annexbot.handoff.Moves;
import dev.annexbot.policy.Act;
import dev.annexbot.policy.Thing;
import dev.annexbot.policy.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What whoever asks people can do; everybody only with their own questions. */
public final class AskerDesk {
  private static final int MOST_WAITING = 5;

  private final HandoffRoom room;
  private final Answers answers;
  private final String contact;
  private final HandoffForms forms;
  private final AskerCards cards;
  private final Moving moving;

  /** {@code contact} is whom people can turn to where no experts can be asked. */
  public AskerDesk(HandoffRoom room, Answers answers, String contact) {
    this.room = room;
    this.answers = answers;
    this.contact = contact;
    this.forms = new HandoffForms(room);
    this.cards = new AskerCards(room);
    this.moving = new Moving(room.handoffs());
  }

  Reply form(Person who, String question) {
    return hindrance(who)
        .map(AskerDesk::privately)
        .orElseGet(() -> new Reply.Ask(forms.ask(who.id().org(), question)));
  }

  private Optional<Card> hindrance(Person who) {
    if (room.arrangement().experts(who.id().org()).isEmpty()) {
      return Optional.of(
          note("Nobody can be asked through me", "**Ask " + contact + " directly.**"));
    }
    if (room.policy().may(who, Act.ASK_HUMAN, Thing.of(who.id())) instanceof Verdict.No no) {
      return Optional.of(Sentences.refused(no.why()));
    }
    long waiting =
        room.handoffs().of(who.id()).stream().filter(each -> each.state().isWaiting()).count();
    return waiting < MOST_WAITING
        ? Optional.empty()
        : Optional.of(
            note(
                "One thing after the other",
                "**"
                    + waiting
                    + " of your questions still wait for an answer.** Take one back, or wait for"
                    + " the experts: /iso questions shows them."));
  }

  Reply ask(Person who, Press form, Map<String, String> values) {
    Optional<Card> hindrance = hindrance(who);
    if (hindrance.isPresent()) {
      return privately(hindrance.get());
    }
    Cleaning cleaning = new Cleaning(values);
    String question = cleaning.text("question", HandoffForms.QUESTION);
    if (question.isBlank()) {
      return new Reply.Mend(Map.of("question", "Write your question."));
    }
    Instant now = room.clock().instant();
    Handoff handoff =
        room.handoffs()
            .open(
                who.id().value() + " " + HandoffForms.mark(form),
                new Asked(
                    who.id(),
                    !values.getOrDefault("name", "yes").equals("no"),
                    question,
                    "",
                    Findings.of(answers.answer(Question.of(question))),
                    now),
                room.arrangement().experts(who.id().org()).orElseThrow(),
                room.arrangement().promise(who.id().org(), now));
    return privately(sent(handoff, cleaning.told()));
  }

  private Card sent(Handoff handoff, String removed) {
    return new CardDraft("Your question " + handoff.id() + " is on its way")
        .text(
            "**The experts get your question.** You hear from them by "
                + room.moment(handoff.org(), handoff.care().promised())
                + ", in a direct message from me.")
        .text(removed)
        .buttons(List.of(button("Take it back", HandoffVerbs.WITHDRAW, handoff.id().bare())))
        .done();
  }

  Reply list(Person who) {
    return privately(cards.list(room.handoffs().of(who.id())));
  }

  Reply show(Person who, String object) {
    return HandoffId.parse(object)
        .flatMap(room.handoffs()::find)
        .filter(it -> it.isOf(who.id()))
        .map(it -> privately(cards.card(it)))
        .orElseGet(() -> privately(Sentences.gone()));
  }

  Reply settle(Person who, String object) {
    return moved(who, object, now -> Moves.settle(now, who.id()));
  }

  Reply withdraw(Person who, String object) {
    return moved(who, object, now -> Moves.withdraw(now, who.id()));
  }

  /** The form that says what is missing. */
  Reply reopening(Person who, String object) {
    Optional<Handoff> handoff = HandoffId.parse(object).flatMap(room.handoffs()::find);
    if (handoff.isEmpty()) {
      return privately(Sentences.gone());
    }
    return reopened(who, handoff.get(), "") instanceof Move.Not not
        ? not(not)
        : new Reply.Ask(forms.reopen(handoff.get()));
  }

  Reply reopen(Person who, String object, Map<String, String> values) {
    Cleaning cleaning = new Cleaning(values);
    String more = cleaning.text("more", HandoffForms.MORE);
    Reply reply = moved(who, object, now -> reopened(who, now, more));
    return cleaning.told().isEmpty() || !(reply instanceof Reply.Replace replace)
        ? reply
        : privately(new CardDraft(replace.card().title()).text(cleaning.told()).done());
  }

  private Move reopened(Person who, Handoff now, String more) {
    Instant promised = room.arrangement().promise(now.org(), room.clock().instant());
    return Moves.reopen(now, who.id(), more, promised);
  }

  private Reply moved(Person who, String object, Function<Handoff, Move> rules) {
    return HandoffId.parse(object)
        .flatMap(id -> moving.move(id, who.id(), Optional.empty(), rules))
        .map(
            move ->
                switch (move) {
                  case Move.Done done -> new Reply.Replace(cards.card(done.next()));
                  case Move.Not not -> not(not);
                })
        .orElseGet(() -> privately(Sentences.gone()));
  }

  /** To press twice does no harm: one sees again what one saw. */
  private Reply not(Move.Not not) {
    return not.why() == Move.Why.DONE_ALREADY
        ? new Reply.Replace(cards.card(not.still()))
        : privately(Sentences.why(not));
  }

  private static Card note(String title, String text) {
    return new CardDraft(title).text(text).done();
  }

  private static Reply privately(Card card) {
    return new Reply.Private(card);
  }
}
