package dev.annexbot.assistant.soa;

import dev.annexbot.assistant.row.RoomDesk;
import dev.annexbot.assistant.soa.SoaCards.Shown;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Incoming.Commanded;
import dev.annexbot.chat.Incoming.Pressed;
import dev.annexbot.chat.Incoming.Submitted;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Reply;
import dev.annexbot.policy.Act;
import dev.annexbot.policy.Policy;
import dev.annexbot.policy.Thing;
import dev.annexbot.policy.Verdict;
import dev.annexbot.risk.Change;
import dev.annexbot.risk.soa.Decision;
import dev.annexbot.risk.soa.Decisions;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Control;
import dev.annexbot.standard.Reference;
import dev.annexbot.standard.Theme;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Takes what is about the Statement of Applicability. */
public final class SoaDesk implements RoomDesk {
  /** What the history and the journal call it. */
  private static final String DECIDED = "soa.decided";

  private final Catalogue catalogue;
  private final Decisions decisions;
  private final Policy policy;
  private final Clock clock;

  public SoaDesk(Catalogue catalogue, Decisions decisions, Policy policy, Clock clock) {
    this.catalogue = catalogue;
    this.decisions = decisions;
    this.policy = policy;
    this.clock = clock;
  }

  @Override
  public boolean doesMore(String command) {
    return command.matches("(?is)\\s*soa(\\s.*)?");
  }

  @Override
  public Optional<Reply> answer(Incoming incoming) {
    return switch (incoming) {
      case Commanded typed -> typed(typed);
      case Pressed pressed -> pressed(pressed);
      case Submitted submitted -> submitted(submitted);
      default -> Optional.empty();
    };
  }

  /** Who has nothing to do with it learns elsewhere what such a statement is. */
  private Optional<Reply> typed(Commanded typed) {
    String[] words = typed.text().strip().split("\\s+", 2);
    boolean ours = words[0].toLowerCase(Locale.ROOT).equals("soa");
    if (!ours || (words.length == 1 && refusal(typed, Act.EXPORT_SOA).isPresent())) {
      return Optional.empty();
    }
    return Optional.of(
        seen(
            typed,
            statement ->
                words.length == 1 ? overview(typed.who(), statement) : control(typed, words[1])));
  }

  private Reply overview(Person who, Statement statement) {
    return new Reply.Private(SoaCards.overview(statement, mayDecide(who)));
  }

  private Reply control(Incoming incoming, String number) {
    String wanted = number.strip().toUpperCase(Locale.ROOT);
    return Reference.parse(wanted.startsWith("A.") ? wanted : "A." + wanted)
        .flatMap(this::control)
        .map(control -> one(incoming.who(), control, ""))
        .orElseGet(
            () ->
                new Reply.Private(
                    new CardDraft("That is no control of Annex A")
                        .text("Type **/iso soa** and a number, for example **/iso soa 8.24**.")
                        .done()));
  }

  private Optional<Control> control(Reference reference) {
    return catalogue.find(reference).filter(Control.class::isInstance).map(Control.class::cast);
  }

  private Reply one(Person who, Control control, String note) {
    return new Reply.Private(SoaCards.one(shown(who, control), mayDecide(who), note));
  }

  private Shown shown(Person who, Control control) {
    return new Shown(
        control,
        decisions.history(who.id().org(), control.reference()),
        decisions.treatedWith(who.id().org(), control.reference()));
  }

  private Optional<Reply> pressed(Pressed pressed) {
    String object = pressed.press().object();
    return switch (pressed.press().verb()) {
      case SoaVerbs.SOA ->
          Optional.of(seen(pressed, statement -> replaced(pressed.who(), statement, object)));
      case SoaVerbs.CONTROL ->
          Optional.of(
              seen(
                  pressed,
                  statement ->
                      object.equals("next")
                          ? next(pressed.who(), statement)
                          : control(pressed, object)));
      case SoaVerbs.DECIDE -> Optional.of(asked(pressed, object));
      default -> Optional.empty();
    };
  }

  private Reply replaced(Person who, Statement statement, String object) {
    Card card =
        object.matches("[5-8] \\d{1,2}")
            ? SoaCards.theme(
                statement,
                Theme.ofChapter(object.charAt(0) - '0').orElseThrow(),
                Integer.parseInt(object.substring(2)))
            : SoaCards.overview(statement, mayDecide(who));
    return new Reply.Replace(card);
  }

  private Reply next(Person who, Statement statement) {
    return statement
        .next()
        .map(control -> one(who, control, ""))
        .orElseGet(() -> overview(who, statement));
  }

  private Reply asked(Pressed pressed, String object) {
    return decided(
        pressed,
        () ->
            SoaForms.Purpose.parse(object)
                .flatMap(
                    purpose ->
                        control(purpose.control())
                            .<Reply>map(
                                control ->
                                    new Reply.Ask(
                                        SoaForms.form(
                                            shown(pressed.who(), control), purpose.applicable()))))
                .orElseGet(SoaDesk::gone));
  }

  private Optional<Reply> submitted(Submitted submitted) {
    if (!submitted.form().verb().equals(SoaVerbs.DECIDED)) {
      return Optional.empty();
    }
    return Optional.of(
        decided(
            submitted,
            () ->
                SoaForms.Purpose.parse(submitted.form().object())
                    .filter(purpose -> control(purpose.control()).isPresent())
                    .map(purpose -> kept(submitted, purpose))
                    .orElseGet(SoaDesk::gone)));
  }

  private Reply kept(Submitted submitted, SoaForms.Purpose purpose) {
    Person who = submitted.who();
    return switch (SoaForms.read(purpose, submitted.values(), LocalDate.now(clock))) {
      case SoaForms.Sent.Mend it -> it.mend();
      case SoaForms.Sent.Decided it -> {
        Control control = control(purpose.control()).orElseThrow();
        yield one(who, control, keep(who, it.decision()) ? said(it) : OVERTAKEN);
      }
    };
  }

  private static final String OVERTAKEN =
      "**Nothing was changed.** Somebody has decided in between: look again and repeat what is"
          + " still to be done.";

  private static String said(SoaForms.Sent.Decided sent) {
    return sent.removed().isEmpty()
        ? "**Kept.**"
        : "**Kept, without what looked like a secret** ("
            + String.join(", ", sent.removed())
            + "). If it was a real one, have it changed: it has been in a chat.";
  }

  private boolean keep(Person who, Decision decision) {
    return decisions.keep(who.id().org(), decision, new Change(who.id(), clock.instant(), DECIDED));
  }

  private Reply seen(Incoming incoming, Function<Statement, Reply> what) {
    return refusal(incoming, Act.EXPORT_SOA)
        .orElseGet(
            () ->
                what.apply(
                    new Statement(catalogue.controls(), decisions.of(incoming.who().id().org()))));
  }

  private Reply decided(Incoming incoming, Supplier<Reply> what) {
    return refusal(incoming, Act.DECIDE_SOA).orElseGet(what);
  }

  private boolean mayDecide(Person who) {
    return policy.may(who, Act.DECIDE_SOA, Thing.of(who.id().org())).isYes();
  }

  /** Rights are looked at again each time, and nothing is shown where outsiders listen. */
  private Optional<Reply> refusal(Incoming incoming, Act act) {
    Place where = incoming.where();
    Verdict place = Policy.mayShowRisks(where.kind());
    Verdict verdict =
        place.isYes()
            ? policy.may(incoming.who(), act, Thing.of(incoming.who().id().org()))
            : place;
    return verdict instanceof Verdict.No no
        ? Optional.of(
            new Reply.Private(new CardDraft("Not here, or not by you").text(no.why()).done()))
        : Optional.empty();
  }

  private static Reply gone() {
    return new Reply.Private(
        new CardDraft("That is not here any more")
            .text("**This button is out of date.** Type **/iso soa**.")
            .done());
  }
}
