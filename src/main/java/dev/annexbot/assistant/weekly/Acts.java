package dev.annexbot.assistant.weekly;

import dev.annexbot.assistant.risks.RiskVerbs;
import dev.annexbot.assistant.risks.Rooms;
import dev.annexbot.assistant.row.RoomDesk;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Incoming.Pressed;
import dev.annexbot.chat.Incoming.Submitted;
import dev.annexbot.chat.Mention;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Press;
import dev.annexbot.chat.Reply;
import dev.annexbot.policy.Act;
import dev.annexbot.policy.Thing;
import dev.annexbot.policy.Verdict;
import dev.annexbot.reminder.Later;
import dev.annexbot.reminder.Reminders;
import dev.annexbot.risk.Change;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.RiskId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the buttons of the weekly message do. Each puts the message as it is now in the place of the
 * old one. Forms about risks are those of the desk for risks, which looks at the rights each time.
 */
final class Acts {
  private static final Period NEXT_LOOK = Period.ofMonths(6);
  private static final int LONGEST_ITEM = 200;

  private final RoomDesk risks;
  private final Rooms rooms;
  private final Reminders reminders;
  private final Means means;

  /** What it takes to find out what is left, and to put off and hand on. */
  record Means(Digests digests, WeeklyCards cards, Later later, HandingOn handingOn) {}

  Acts(RoomDesk risks, Rooms rooms, Reminders reminders, Means means) {
    this.risks = risks;
    this.rooms = rooms;
    this.reminders = reminders;
    this.means = means;
  }

  /** This week's message for oneself alone; it counts for nothing. */
  Reply preview(Person who) {
    Receiver to = Receiver.of(who.id(), reminders);
    Digest digest = digest(to);
    return new Reply.Private(
        digest.isEmpty()
            ? means
                .cards()
                .settled(to, digest, "**A preview.** There is nothing to say, so nothing is sent.")
            : means
                .cards()
                .digest(to, digest, "**A preview**, as it would be now. It counts for nothing."));
  }

  private Digest digest(Receiver to) {
    return means.digests().of(to.who(), to.week(), to.now(), to.zone());
  }

  /** In the place of the message whose button was pressed. */
  private Reply anew(PersonId who, String note) {
    Receiver to = Receiver.of(who, reminders);
    Digest digest = digest(to);
    boolean left = !digest.decisions().isEmpty();
    return new Reply.Replace(
        left ? means.cards().digest(to, digest, note) : means.cards().settled(to, digest, note));
  }

  /** The form of the desk for risks, which comes back to us when it is sent. */
  Reply form(Pressed pressed) {
    Reply asked =
        risks
            .answer(
                new Pressed(
                    pressed.who(),
                    pressed.where(),
                    new Press(RiskVerbs.CHANGE, pressed.press().object())))
            .orElseThrow();
    if (!(asked instanceof Reply.Ask ask)) {
      return asked;
    }
    Form form = ask.form();
    return new Reply.Ask(
        new Form(
            new Press(WeeklyVerbs.ACTED, form.purpose().object()),
            form.title(),
            form.send(),
            form.above(),
            form.fields()));
  }

  Reply acted(Submitted submitted) {
    String[] parts = submitted.form().object().split(" ", 3);
    Optional<RiskId> id = RiskId.parse(parts.length > 1 ? parts[1] : "");
    int before = id.map(this::version).orElse(0);
    Reply reply =
        risks
            .answer(
                new Submitted(
                    submitted.who(),
                    submitted.where(),
                    new Press(RiskVerbs.CHANGED, submitted.form().object()),
                    submitted.values()))
            .orElseThrow();
    boolean done = reply instanceof Reply.Private && id.map(this::version).orElse(0) > before;
    return done
        ? anew(submitted.who().id(), "**" + id.orElseThrow() + " is " + told(parts[0]) + ".**")
        : reply;
  }

  private int version(RiskId id) {
    return rooms.register().find(id).map(Risk::version).orElse(0);
  }

  private static String told(String form) {
    return switch (form) {
      case "accept" -> "accepted";
      case "modify" -> "to be treated";
      case "done" -> "treated";
      case "rate" -> "rated";
      default -> "changed";
    };
  }

  Reply stillRight(Person who, String number) {
    return risk(
        who,
        number,
        risk -> {
          LocalDate next = Receiver.of(who.id(), reminders).today().plus(NEXT_LOOK);
          boolean kept =
              rooms
                  .register()
                  .keep(
                      risk.with(risk.handling().reviewedOn(next)),
                      new Change(who.id(), reminders.now(), "risk.reviewed"));
          return anew(
              who.id(),
              kept
                  ? "**" + risk.id() + " is still right.** We look at it again on " + next + "."
                  : OVERTAKEN);
        });
  }

  private static final String OVERTAKEN =
      "**Nothing was changed.** Somebody was faster: look again.";

  Reply notMine(Person who, String number) {
    return risk(
        who,
        number,
        risk ->
            anew(
                who.id(),
                means
                    .handingOn()
                    .notMine(risk, who.id())
                    .map(next -> handed(risk, next))
                    .orElse(OVERTAKEN)));
  }

  private static String handed(Risk risk, Set<PersonId> next) {
    return "**"
        + risk.id()
        + " is not yours any more.** "
        + (next.isEmpty()
            ? "It has no owner now."
            : "I tell "
                + next.stream().limit(3).map(Mention::of).collect(Collectors.joining(", "))
                + ".");
  }

  /** One that is theirs, looked at again at each press. */
  private Reply risk(Person who, String number, Function<Risk, Reply> what) {
    Optional<Risk> risk =
        RiskId.parse(number)
            .flatMap(id -> rooms.register().find(id))
            .filter(each -> Waiting.isOf(who.id(), each));
    if (risk.isEmpty()) {
      return anew(who.id(), "**That is settled already**, or not yours any more.");
    }
    Thing thing = new Thing(who.id().org(), Set.of(who.id()), Set.of());
    return rooms.policy().may(who, Act.EDIT_RISK, thing) instanceof Verdict.No no
        ? new Reply.Private(new CardDraft("Not here, or not by you").text(no.why()).done())
        : what.apply(risk.get());
  }

  Reply askWhen(String item) {
    return new Reply.Ask(
        new Form(
            new Press(WeeklyVerbs.LATER, item),
            "Later",
            "Put it off",
            List.of(
                new Form.Field.Choosing(
                    "when",
                    "When do you want to come back to it?",
                    List.of(
                        new Choice("Tomorrow", "1"),
                        new Choice("In three days", "3"),
                        new Choice("Next week", "week"))))));
  }

  /** {@code when}: days, or {@code week}. */
  Reply later(Person who, String item, String when) {
    Receiver to = Receiver.of(who.id(), reminders);
    boolean waits =
        item.length() <= LONGEST_ITEM
            && means.digests().decision(who.id(), item, to.now(), to.zone()).isPresent();
    if (!waits) {
      return anew(who.id(), "**That is settled already**, or not yours any more.");
    }
    if (when.matches("[13]")) {
      Instant until = to.now().plus(Period.ofDays(Integer.parseInt(when)));
      means.later().put(who.id(), item, until, true);
      return anew(
          who.id(),
          "**Put off.** I come back to it on "
              + Days.moment(until.atZone(to.zone()))
              + ", or when you work next.");
    }
    LocalDate monday = to.week().next().monday();
    means.later().put(who.id(), item, monday.atStartOfDay(to.zone()).toInstant(), false);
    return anew(who.id(), "**Put off** until next week's message.");
  }
}
