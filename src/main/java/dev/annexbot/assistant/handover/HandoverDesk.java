package dev.annexbot.assistant.handover;

import static dev.annexbot.chat.CardDraft.button;

import dev.annexbot.assistant.row.RoomDesk;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Form.Field;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Incoming.Pressed;
import dev.annexbot.chat.Incoming.Submitted;
import dev.annexbot.chat.Mention;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Press;
import dev.annexbot.chat.Reply;
import dev.annexbot.policy.Act;
import dev.annexbot.policy.Policy;
import dev.annexbot.policy.Thing;
import dev.annexbot.policy.Verdict;
import dev.annexbot.risk.Change;
import dev.annexbot.risk.Handover;
import dev.annexbot.risk.Handover.State;
import dev.annexbot.risk.Handovers;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.RiskId;
import dev.annexbot.risk.RiskRegister;
import dev.annexbot.risk.level.Level;
import dev.annexbot.secret.Secrets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Hands a risk to a named person, who takes it or gives it back. */
public final class HandoverDesk implements RoomDesk {
  private static final int WORDS = 300;

  private final Handovers handovers;
  private final RiskRegister register;
  private final Rights rights;
  private final Clock clock;

  /** What a risk is for somebody, as far as rights go. */
  @FunctionalInterface
  public interface Things {
    Thing of(Risk risk, PersonId who);
  }

  /** Who may do what with which risk. */
  public record Rights(Policy policy, Things things) {
    Optional<String> refusal(Incoming incoming, Risk risk) {
      Verdict here = Policy.mayShowRisks(incoming.where().kind());
      Verdict verdict =
          here.isYes()
              ? policy.may(incoming.who(), Act.EDIT_RISK, things.of(risk, incoming.who().id()))
              : here;
      return verdict instanceof Verdict.No no ? Optional.of(no.why()) : Optional.empty();
    }
  }

  public HandoverDesk(Handovers handovers, RiskRegister register, Rights rights, Clock clock) {
    this.handovers = handovers;
    this.register = register;
    this.rights = rights;
    this.clock = clock;
  }

  @Override
  public boolean doesMore(String command) {
    return false;
  }

  @Override
  public Optional<Reply> answer(Incoming incoming) {
    return switch (incoming) {
      case Pressed pressed -> pressed(pressed, pressed.press().object());
      case Submitted submitted -> submitted(submitted, submitted.form().object());
      default -> Optional.empty();
    };
  }

  private Optional<Reply> pressed(Pressed pressed, String object) {
    return switch (pressed.press().verb()) {
      case HandoverVerbs.HAND_ON ->
          Optional.of(risk(pressed, object, risk -> new Reply.Ask(asking(risk))));
      case HandoverVerbs.LOOK ->
          Optional.of(offered(pressed, object, it -> new Reply.Private(card(it))));
      case HandoverVerbs.TAKE -> Optional.of(offered(pressed, object, it -> taken(pressed, it)));
      case HandoverVerbs.BACK ->
          Optional.of(offered(pressed, object, it -> new Reply.Ask(returning(it))));
      default -> Optional.empty();
    };
  }

  private Optional<Reply> submitted(Submitted submitted, String object) {
    return switch (submitted.form().verb()) {
      case HandoverVerbs.HANDED_ON ->
          Optional.of(risk(submitted, object, risk -> handedOn(submitted, risk)));
      case HandoverVerbs.GIVEN_BACK ->
          Optional.of(offered(submitted, object, it -> givenBack(submitted, it)));
      default -> Optional.empty();
    };
  }

  private Reply risk(Incoming incoming, String number, Function<Risk, Reply> what) {
    return RiskId.parse(number)
        .flatMap(register::find)
        .map(
            risk ->
                rights
                    .refusal(incoming, risk)
                    .map(HandoverDesk::refused)
                    .orElseGet(() -> what.apply(risk)))
        .orElseGet(HandoverDesk::gone);
  }

  /** Who it was offered to may look at it and answer, as long as nobody has. */
  private Reply offered(Incoming incoming, String id, Function<Handover, Reply> what) {
    return handovers
        .find(id)
        .filter(it -> it.between().to().equals(incoming.who().id()))
        .map(
            it ->
                it.state() == State.OFFERED && register.find(it.risk()).isPresent()
                    ? what.apply(it)
                    : said("It was answered before", "**There is nothing left to decide here.**"))
        .orElseGet(HandoverDesk::gone);
  }

  private static Form asking(Risk risk) {
    return new Form(
        new Press(HandoverVerbs.HANDED_ON, risk.id().number() + ""),
        risk.id() + ": hand on",
        "Hand on",
        List.of(),
        List.of(
            new Field.Somebody("to", "Whose is it?", false, Optional.empty()),
            new Field.Writing("note", "What should they know?", "No secrets.", WORDS, true)));
  }

  private static Form returning(Handover handover) {
    return new Form(
        new Press(HandoverVerbs.GIVEN_BACK, handover.id()),
        handover.risk() + ": give back",
        "Give back",
        List.of(),
        List.of(
            new Field.Writing(
                "why", "Why is it not yours?", "Or whose it is, if you know.", WORDS, false)));
  }

  private Reply handedOn(Submitted submitted, Risk risk) {
    PersonId from = submitted.who().id();
    Optional<PersonId> to =
        Optional.ofNullable(submitted.values().get("to"))
            .filter(each -> !each.isBlank())
            .map(PersonId::new)
            .filter(each -> each.org().equals(from.org()) && !each.equals(from));
    if (to.isEmpty()) {
      return new Reply.Mend(Map.of("to", "Name a colleague other than yourself."));
    }
    Handover handover =
        Handover.offer(
            UUID.randomUUID().toString(),
            risk.id(),
            new Handover.Between(from, to.get()),
            words(submitted, "note"));
    return handovers.offer(handover, change(submitted, "risk.offered"))
        ? said(
            risk.id() + " is offered",
            Mention.of(to.get()) + " is asked to take it. Until then it stays as it is.")
        : said(
            risk.id() + " is offered already",
            "**Somebody is being asked whether it is theirs.** Wait for the answer.");
  }

  private static String words(Submitted submitted, String name) {
    String text = Mention.without(submitted.values().getOrDefault(name, "")).strip();
    return Secrets.clean(text.substring(0, Math.min(WORDS, text.length()))).text();
  }

  private Change change(Incoming incoming, String act) {
    return new Change(incoming.who().id(), clock.instant(), act);
  }

  private Card card(Handover handover) {
    Risk risk = register.find(handover.risk()).orElseThrow();
    return new CardDraft(risk.id() + " is handed to you")
        .text(handover.note())
        .facts(
            List.of(
                new Block.Fact("Handed on by", Mention.of(handover.between().from())),
                new Block.Fact("At stake", risk.scenario().asset()),
                new Block.Fact("Threat", risk.scenario().threat()),
                new Block.Fact("Vulnerability", risk.scenario().vulnerability()),
                new Block.Fact("Consequence", risk.scenario().consequence()),
                new Block.Fact("Level", risk.level().map(Level::name).orElse("not rated"))))
        .buttons(
            List.of(
                button("It is mine", HandoverVerbs.TAKE, handover.id()),
                button("Not mine", HandoverVerbs.BACK, handover.id()).asking()))
        .small("Who takes it answers for it as its risk owner. Only you see this.")
        .done();
  }

  private Reply taken(Incoming incoming, Handover handover) {
    Risk risk = register.find(handover.risk()).orElseThrow();
    Risk next = risk.with(risk.handling().ownedBy(incoming.who().id()));
    return handovers.take(handover, next, change(incoming, "risk.taken"))
        ? said(
            "You answer for " + risk.id(),
            "**It is yours from now on.** Type **/iso risk " + risk.id() + "** to treat it.")
        : said(
            "Nothing was changed", "**Somebody was faster.** Press the button once more to see.");
  }

  private Reply givenBack(Submitted submitted, Handover handover) {
    String why = words(submitted, "why");
    if (why.isBlank()) {
      return new Reply.Mend(Map.of("why", "A few words, please."));
    }
    return handovers.giveBack(handover.returned(why), change(submitted, "risk.returned"))
        ? said(handover.risk() + " goes back", "Thank you. Who handed it on is told why.")
        : said("It was answered before", "**There is nothing left to decide here.**");
  }

  private static Reply said(String title, String text) {
    return new Reply.Private(new CardDraft(title).text(text).done());
  }

  private static Reply refused(String why) {
    return said("Not here, or not by you", why);
  }

  private static Reply gone() {
    return said("That is not here any more", "**This button is out of date.**");
  }
}
