package dev.annexbot.assistant.risks;

import dev.annexbot.chat.Incoming.Pressed;
import dev.annexbot.chat.Incoming.Submitted;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Reply;
import dev.annexbot.checkin.Step;
import dev.annexbot.risk.RiskId;
import java.util.Optional;
import java.util.function.Function;

/** Takes what is pressed and sent on cards and forms of check-ins and risks; trusts none of it. */
final class RiskPresses {
  private final WhichCheckIn which;
  private final CheckInDesk checkIns;
  private final RegisterDesk register;

  RiskPresses(WhichCheckIn which, CheckInDesk checkIns, RegisterDesk register) {
    this.which = which;
    this.checkIns = checkIns;
    this.register = register;
  }

  Optional<Reply> pressed(Pressed pressed) {
    Person who = pressed.who();
    Place where = pressed.where();
    String object = pressed.press().object();
    return switch (pressed.press().verb()) {
      case RiskVerbs.CHECK_IN ->
          Optional.of(which.begin(who, where, object, WhichCheckIn.way(where)));
      case RiskVerbs.STEP -> Optional.of(stepped(who, where, object));
      case RiskVerbs.STEP_FORM ->
          Optional.of(step(object, step -> checkIns.form(who, where, step)));
      case RiskVerbs.BACK ->
          Optional.of(
              step(object, step -> checkIns.back(who, where, step, CheckInDesk.Way.SAME_CARD)));
      case RiskVerbs.BACK_FORM ->
          Optional.of(
              step(object, step -> checkIns.back(who, where, step, CheckInDesk.Way.WINDOW)));
      case RiskVerbs.REOPEN ->
          Optional.of(step(object, step -> checkIns.reopened(who, where, step)));
      case RiskVerbs.RISKS -> Optional.of(page(who, where, object));
      case RiskVerbs.RISK -> Optional.of(risk(object, id -> register.one(who, where, id)));
      case RiskVerbs.HISTORY -> Optional.of(risk(object, id -> register.history(who, where, id)));
      case RiskVerbs.CHANGE -> Optional.of(change(who, where, object));
      default -> Optional.empty();
    };
  }

  private Reply stepped(Person who, Place where, String object) {
    int space = object.indexOf(' ');
    return Sent.given(object.substring(space + 1))
        .map(
            given ->
                step(
                    object.substring(0, Math.max(0, space)),
                    step -> checkIns.answered(who, where, step, given)))
        .orElseGet(() -> new Reply.Private(Notes.gone()));
  }

  private static Reply step(String text, Function<Step, Reply> what) {
    return Step.parse(text).map(what).orElseGet(() -> new Reply.Private(Notes.gone()));
  }

  private static Reply risk(String text, Function<RiskId, Reply> what) {
    return RiskId.parse(text).map(what).orElseGet(() -> new Reply.Private(Notes.gone()));
  }

  private Reply page(Person who, Place where, String object) {
    String[] parts = object.split(" ", 3);
    // A third word asks for a card of its own.
    boolean again = parts.length < 3;
    int page = parts.length > 1 && parts[1].matches("\\d{1,5}") ? Integer.parseInt(parts[1]) : 0;
    return Listing.of(parts[0])
        .map(listing -> register.list(who, where, listing, page, again))
        .orElseGet(() -> new Reply.Private(Notes.gone()));
  }

  private Reply change(Person who, Place where, String object) {
    String[] parts = object.split(" ", 2);
    return RiskForm.of(parts[0])
        .map(
            about ->
                risk(parts.length > 1 ? parts[1] : "", id -> register.form(who, where, about, id)))
        .orElseGet(() -> new Reply.Private(Notes.gone()));
  }

  Optional<Reply> submitted(Submitted submitted) {
    String[] parts = submitted.form().object().split(" ", 3);
    return switch (submitted.form().verb()) {
      case RiskVerbs.ANSWER -> Optional.of(answered(submitted, parts));
      case RiskVerbs.CHANGED -> Optional.of(changed(submitted, parts));
      default -> Optional.empty();
    };
  }

  private Reply answered(Submitted submitted, String[] parts) {
    CheckInDesk.Way way =
        parts[0].equals("form") ? CheckInDesk.Way.WINDOW : CheckInDesk.Way.SAME_CARD;
    return step(
        parts.length > 1 ? parts[1] : "",
        step -> checkIns.sent(submitted.who(), submitted.where(), step, submitted.values(), way));
  }

  private Reply changed(Submitted submitted, String[] parts) {
    Optional<RiskForm> about = RiskForm.of(parts[0]);
    Optional<RiskId> id = RiskId.parse(parts.length > 1 ? parts[1] : "");
    boolean whole =
        about.isPresent() && id.isPresent() && parts.length > 2 && parts[2].matches("\\d{1,6}");
    return whole
        ? register.changed(
            submitted.who(),
            submitted.where(),
            about.get(),
            new RegisterDesk.Seen(id.get(), Integer.parseInt(parts[2])),
            submitted.values())
        : new Reply.Private(Notes.gone());
  }
}
