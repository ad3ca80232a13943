package dev.annexbot.assistant.rounds;

import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Reply;
import dev.annexbot.policy.Act;
import dev.annexbot.policy.Verdict;
import dev.annexbot.round.Round;
import dev.annexbot.round.RoundId;
import java.util.Optional;
import java.util.function.Function;

/** Lets those to a round who may set it, and shows them how it stands. */
final class RoundDoor {
  private final RoundHall hall;
  private final RoundCards cards;

  RoundDoor(RoundHall hall, RoundCards cards) {
    this.hall = hall;
    this.cards = cards;
  }

  boolean maySet(Person who, Round round) {
    return hall.rooms().policy().may(who, Act.SET_ROUND, hall.thing(round)).isYes();
  }

  boolean maySetAny(Person who) {
    return hall.rooms().policy().may(who, Act.SET_ROUND, RoundHall.ledBy(who.id())).isYes();
  }

  boolean maySet(Person who, PersonId leader) {
    return hall.rooms().policy().may(who, Act.SET_ROUND, RoundHall.ledBy(leader)).isYes();
  }

  Reply mayNot(Person who) {
    String why =
        hall.rooms().policy().may(who, Act.SET_ROUND, RoundHall.ledBy(who.id()))
                instanceof Verdict.No no
            ? no.why()
            : "Only whoever leads this round and admins may do this.";
    return new Reply.Private(AskCards.note("You may not do this", "**" + why + "**"));
  }

  /** Who may not set it learns nothing, not even whether it exists. */
  Reply with(Person who, String id, Function<Round, Reply> what) {
    Optional<Round> round =
        Optional.of(id)
            .filter(text -> text.matches("[0-9a-z-]{1,40}"))
            .flatMap(text -> hall.rounds().find(new RoundId(text)))
            .filter(found -> found.state() != Round.State.ENDED);
    if (round.isPresent() && !maySet(who, round.get())) {
      return mayNot(who);
    }
    return round.map(what).orElseGet(RoundDoor::gone);
  }

  static Reply gone() {
    return new Reply.Private(
        AskCards.note(
            "That is not here any more",
            "**This round has ended, or this message is old.** Type **/iso rounds** to see"
                + " yours."));
  }

  Reply shown(Person who, Round round, String note) {
    return new Reply.Private(cards.one(round, leads(who, round), note));
  }

  boolean leads(Person who, Round round) {
    return hall.rooms().policy().may(who, Act.SEE_MISSING, hall.thing(round)).isYes();
  }

  /** Keeps it as it is to be, and shows how it stands then. */
  Reply kept(Person who, Round next, String act, String note) {
    String told = hall.rounds().keep(next, who.id(), act) ? note : "Somebody else was faster.";
    return hall.rounds()
        .find(next.id())
        .map(round -> shown(who, round, told))
        .orElseGet(RoundDoor::gone);
  }
}
