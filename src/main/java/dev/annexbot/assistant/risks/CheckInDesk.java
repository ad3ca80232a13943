package dev.annexbot.assistant.risks;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Reply;
import dev.annexbot.checkin.CheckIn;
import dev.annexbot.checkin.Given;
import dev.annexbot.checkin.Kind;
import dev.annexbot.checkin.Progress;
import dev.annexbot.checkin.Progress.Asking;
import dev.annexbot.checkin.Progress.Finished;
import dev.annexbot.checkin.Progress.Rejected;
import dev.annexbot.checkin.Progress.Stale;
import dev.annexbot.checkin.Run;
import dev.annexbot.checkin.Step;
import dev.annexbot.checkin.Template;
import dev.annexbot.policy.Act;
import dev.annexbot.policy.Thing;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Leads somebody through a check-in. Whoever is slower sees how it stands. */
final class CheckInDesk {
  private static final String FASTER = "That was answered already. This is how it stands:";

  private final Rooms rooms;
  private final Rights rights;
  private final Beginning beginning;
  private final Finishing finishing;
  private final Clock clock;
  private final StepCards cards;
  private final StepForms forms;

  CheckInDesk(Rooms rooms, Beginning beginning, Finishing finishing, Clock clock) {
    this.rooms = rooms;
    this.rights = new Rights(rooms.policy(), rooms.teams());
    this.beginning = beginning;
    this.finishing = finishing;
    this.clock = clock;
    this.cards = new StepCards(rooms.criteria());
    this.forms = new StepForms(rooms.criteria(), cards);
  }

  /** How a step is shown: in one window, as a new card, or in the place of a card. */
  enum Way {
    WINDOW,
    NEW_CARD,
    SAME_CARD
  }

  /** Begins one, or goes on with the one that was begun. */
  Reply begin(Person who, Place where, Template template, String message, Way way) {
    Optional<String> refusal = rights.refusal(who, where, Act.START_CHECKIN, Thing.of(who.id()));
    if (refusal.isPresent()) {
      return refused(refusal.get());
    }
    Run run = beginning.begin(who.id(), where, template, message);
    return rooms
        .rules(run)
        .map(rules -> shown(rules, rules.now(run), way, goingOn(run)))
        .orElseGet(CheckInDesk::gone);
  }

  /** The same on an occasion for which there is one check-in only. */
  Reply begin(Person who, Place where, Template template, Occasion occasion, Way way) {
    Optional<String> refusal = rights.refusal(who, where, Act.START_CHECKIN, Thing.of(who.id()));
    if (refusal.isPresent()) {
      return refused(refusal.get());
    }
    Run run =
        occasion
            .run()
            .flatMap(rooms.checkIns()::find)
            .filter(each -> each.begun().by().equals(who.id()))
            .orElseGet(() -> beginning.begin(who.id(), template, occasion));
    return occasion.begun().test(run.id())
        ? rooms
            .rules(run)
            .map(rules -> shown(rules, rules.now(run), way, run.isFinished() ? "" : goingOn(run)))
            .orElseGet(CheckInDesk::gone)
        : gone();
  }

  private static String goingOn(Run run) {
    return run.version() == 0 ? "" : "You began this earlier. It goes on where you left it.";
  }

  /** A button of a card. */
  Reply answered(Person who, Place where, Step step, Given given) {
    return act(
        who,
        where,
        step,
        Way.SAME_CARD,
        (rules, run) -> rules.answer(run, step, given, clock.instant()));
  }

  Reply back(Person who, Place where, Step step, Way way) {
    return act(who, where, step, way, (rules, run) -> rules.back(run, step, clock.instant()));
  }

  Reply reopened(Person who, Place where, Step step) {
    return act(
        who, where, step, Way.NEW_CARD, (rules, run) -> rules.reopen(run, step, clock.instant()));
  }

  /** Opens the form for one step of a card. */
  Reply form(Person who, Place where, Step step) {
    return with(
        who,
        where,
        step,
        (rules, run) -> {
          Progress now = rules.now(run);
          boolean current = step.version() == run.version();
          return current && now instanceof Asking asking
              ? new Reply.Ask(forms.single(rules.template(), asking))
              : shown(rules, now, Way.SAME_CARD, FASTER);
        });
  }

  /** A form that was sent. */
  Reply sent(Person who, Place where, Step step, Map<String, String> values, Way way) {
    return with(
        who,
        where,
        step,
        (rules, run) -> {
          Optional<Given> given =
              rules.now(run) instanceof Asking asking && step.version() == run.version()
                  ? given(asking.question().kind(), values)
                  : Optional.of(new Given.NotSure());
          if (given.isEmpty()) {
            return new Reply.Mend(
                Map.of(StepForms.VALUE, "Answer this, or say that you are not sure."));
          }
          Progress progress = rules.answer(run, step, given.get(), clock.instant());
          return progress instanceof Rejected rejected
              ? new Reply.Mend(Map.of(StepForms.refused(given.get()), rejected.reason()))
              : kept(who, rules, run, progress, way);
        });
  }

  private static Optional<Given> given(Kind kind, Map<String, String> values) {
    return StepForms.given(kind, values);
  }

  private Reply act(
      Person who, Place where, Step step, Way way, BiFunction<CheckIn, Run, Progress> what) {
    return with(
        who, where, step, (rules, run) -> kept(who, rules, run, what.apply(rules, run), way));
  }

  /** Rights are looked at again each time; who may not is not told whether it exists. */
  private Reply with(Person who, Place where, Step step, BiFunction<CheckIn, Run, Reply> what) {
    Optional<Run> run = rooms.checkIns().find(step.run());
    Optional<String> refusal =
        run.map(each -> Thing.of(each.begun().by()))
            .flatMap(thing -> rights.refusal(who, where, Act.ANSWER_CHECKIN, thing));
    if (refusal.isPresent()) {
      return refused(refusal.get());
    }
    return run.flatMap(each -> rooms.rules(each).map(rules -> what.apply(rules, each)))
        .orElseGet(CheckInDesk::gone);
  }

  private Reply kept(Person who, CheckIn rules, Run before, Progress progress, Way way) {
    if (progress instanceof Finished finished && !finished.run().equals(before)) {
      return finishing
          .finish(who.id(), rules, finished)
          .map(kept -> finished(finishing.card(rules, finished, kept), way))
          .orElseGet(() -> overtaken(rules, before, way));
    }
    boolean same = progress.run().equals(before) || rooms.checkIns().keep(progress.run());
    return same ? shown(rules, progress, way, "") : overtaken(rules, before, way);
  }

  private Reply overtaken(CheckIn rules, Run run, Way way) {
    return rooms
        .checkIns()
        .find(run.id())
        .map(now -> shown(rules, rules.now(now), way, FASTER))
        .orElseGet(CheckInDesk::gone);
  }

  private Reply shown(CheckIn rules, Progress progress, Way way, String note) {
    return switch (progress) {
      case Asking asking -> asked(rules.template(), asking, way, note);
      case Rejected rejected -> asked(rules.template(), rejected.asking(), way, rejected.reason());
      case Stale stale -> shown(rules, stale.current(), way, FASTER);
      case Finished finished -> finished(finishing.again(rules, finished), way);
    };
  }

  private Reply asked(Template template, Asking asking, Way way, String note) {
    return switch (way) {
      case WINDOW -> new Reply.Ask(forms.following(template, asking, note));
      case NEW_CARD -> new Reply.Private(cards.card(template, asking, note));
      case SAME_CARD -> new Reply.Replace(cards.card(template, asking, note));
    };
  }

  private static Reply finished(Card card, Way way) {
    return way == Way.SAME_CARD ? new Reply.Replace(card) : new Reply.Private(card);
  }

  static Reply refused(String why) {
    return new Reply.Private(Notes.refused(why));
  }

  private static Reply gone() {
    return new Reply.Private(Notes.gone());
  }
}
