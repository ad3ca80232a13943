package dev.annexbot.assistant.rounds;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Reply;
import dev.annexbot.people.Directory.Listed;
import dev.annexbot.people.Team;
import dev.annexbot.policy.Act;
import dev.annexbot.policy.Verdict;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.reminder.Rhythm;
import dev.annexbot.round.Lap;
import dev.annexbot.round.LapId;
import dev.annexbot.round.Plan;
import dev.annexbot.round.Round;
import dev.annexbot.round.RoundId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Sets rounds up and changes them, for those who may. */
final class SetUpDesk {
  private final RoundHall hall;
  private final RoundCards cards;
  private final Plans plans;

  SetUpDesk(RoundHall hall) {
    this.hall = hall;
    this.cards = new RoundCards(hall);
    this.plans = new Plans(hall);
  }

  Reply list(Person who) {
    List<Round> seen =
        hall.rounds().all(who.id().org()).stream().filter(round -> maySet(who, round)).toList();
    return seen.isEmpty() && !maySetAny(who) ? mayNot(who) : new Reply.Private(cards.list(seen));
  }

  /** Those that somebody leads, for their own page. */
  List<Round> ledBy(PersonId who) {
    return hall.rounds().all(who.org()).stream()
        .filter(round -> hall.invited().leader(round).equals(who))
        .toList();
  }

  RoundCards cards() {
    return cards;
  }

  private boolean maySet(Person who, Round round) {
    return hall.rooms().policy().may(who, Act.SET_ROUND, hall.thing(round)).isYes();
  }

  private boolean maySetAny(Person who) {
    return hall.rooms().policy().may(who, Act.SET_ROUND, RoundHall.ledBy(who.id())).isYes();
  }

  private Reply mayNot(Person who) {
    String why =
        hall.rooms().policy().may(who, Act.SET_ROUND, RoundHall.ledBy(who.id()))
                instanceof Verdict.No no
            ? no.why()
            : "Only whoever leads this round and admins may do this.";
    return new Reply.Private(AskCards.note("You may not do this", "**" + why + "**"));
  }

  /** Who may not set it learns nothing, not even whether it exists. */
  private Reply with(Person who, String id, Function<Round, Reply> what) {
    Optional<Round> round =
        Optional.of(id)
            .filter(text -> text.matches("[0-9a-z-]{1,40}"))
            .flatMap(text -> hall.rounds().find(new RoundId(text)))
            .filter(found -> found.state() != Round.State.ENDED);
    if (round.isPresent() && !maySet(who, round.get())) {
      return mayNot(who);
    }
    return round.map(what).orElseGet(SetUpDesk::gone);
  }

  static Reply gone() {
    return new Reply.Private(
        AskCards.note(
            "That is not here any more",
            "**This round has ended, or this message is old.** Type **/iso rounds** to see"
                + " yours."));
  }

  Reply one(Person who, String id) {
    return with(who, id, round -> shown(who, round, ""));
  }

  private Reply shown(Person who, Round round, String note) {
    return new Reply.Private(card(who, round, note));
  }

  private Card card(Person who, Round round, String note) {
    boolean leads = hall.rooms().policy().may(who, Act.SEE_MISSING, hall.thing(round)).isYes();
    return cards.one(round, leads, note);
  }

  Reply form(Person who, String id) {
    if (id.isEmpty()) {
      return maySetAny(who) ? new Reply.Ask(form(who, "", Optional.empty())) : mayNot(who);
    }
    return with(who, id, round -> new Reply.Ask(form(who, id, Optional.of(round.plan()))));
  }

  private Form form(Person who, String id, Optional<Plan> before) {
    return RoundForms.plan(
        id,
        before,
        hall.rooms().templates().all().stream()
            .map(each -> new Choice(each.title().text(), each.id().name()))
            .toList(),
        teams(who),
        rhythm(who, before).zone().getId());
  }

  private List<Team> teams(Person who) {
    return hall.folk().teams().all(who.id().org()).stream()
        .filter(team -> maySet(who, team.manager()))
        .toList();
  }

  private boolean maySet(Person who, PersonId leader) {
    return hall.rooms().policy().may(who, Act.SET_ROUND, RoundHall.ledBy(leader)).isYes();
  }

  private Rhythm rhythm(Person who, Optional<Plan> before) {
    return before
        .map(plan -> plan.span().opens())
        .orElseGet(
            () ->
                hall.folk()
                    .attendance()
                    .rhythm(
                        who.id(),
                        Rhythm.usual(ZoneOffset.UTC).near(hall.holidays().apply(who.id().org()))));
  }

  /** What was sent becomes a draft, and is shown before anything starts. */
  Reply planned(Person who, String id, Map<String, String> values) {
    if (id.isEmpty()) {
      return maySetAny(who)
          ? draft(who, "-", plans.of(values, who.id(), rhythm(who, Optional.empty())))
          : mayNot(who);
    }
    return with(
        who,
        id,
        round ->
            draft(who, id, plans.of(values, who.id(), rhythm(who, Optional.of(round.plan())))));
  }

  private Reply draft(Person who, String replaces, Plans.Outcome outcome) {
    return switch (outcome) {
      case Plans.Outcome.Mend mend -> new Reply.Mend(mend.mistakes());
      case Plans.Outcome.Next next -> draft(who, replaces, next.plan());
    };
  }

  private Reply draft(Person who, String replaces, Plan plan) {
    Round draft =
        new Round(
            new RoundId(UUID.randomUUID().toString()),
            1,
            who.id(),
            plan,
            Round.State.DRAFT,
            hall.rule().first(plan.span(), hall.rounds().now()),
            Optional.empty());
    if (!maySet(who, draft)) {
      return new Reply.Mend(
          Map.of(RoundForms.WHOM, "This team is led by somebody else; ask them, or an admin."));
    }
    hall.rounds().keep(draft, who.id(), "round.drafted");
    Listed asked = hall.invited().to(draft);
    Set<String> warnings = cards.warnings(draft, asked);
    return new Reply.Ask(
        RoundForms.preview(
            draft.id() + " " + replaces, cards.preview(draft, asked, warnings), warnings));
  }

  /** What was shown is wanted so, or is to be changed once more. */
  Reply started(Person who, String object, Map<String, String> values) {
    String[] ids = object.split(" ", 2);
    return with(
        who,
        ids[0],
        draft -> {
          if (draft.state() != Round.State.DRAFT) {
            return shown(who, draft, "");
          }
          String replaces = ids.length > 1 && !ids[1].equals("-") ? ids[1] : "";
          return switch (values.getOrDefault(RoundForms.GO, "")) {
            case RoundForms.YES ->
                replaces.isEmpty()
                    ? start(who, draft)
                    : with(who, replaces, round -> replace(who, draft, round));
            case RoundForms.NO -> new Reply.Ask(form(who, replaces, Optional.of(draft.plan())));
            default -> new Reply.Mend(Map.of(RoundForms.GO, "Choose one of the two."));
          };
        });
  }

  private Reply start(Person who, Round draft) {
    IsoWeek first = hall.rule().first(draft.plan().span(), hall.rounds().now());
    return kept(who, draft.as(Round.State.RUNNING).from(first), "round.started", "**Started.**");
  }

  private Reply replace(Person who, Round draft, Round round) {
    Instant now = hall.rounds().now();
    IsoWeek first = hall.rule().first(draft.plan().span(), now);
    IsoWeek next = first.compareTo(round.next()) > 0 ? first : round.next();
    Reply reply =
        kept(
            who,
            round.doing(draft.plan()).from(next),
            "round.changed",
            "**Changed.** A week that is open goes on as it began.");
    hall.rounds().keep(draft.as(Round.State.ENDED), who.id(), "round.draft.used");
    return reply;
  }

  private Reply kept(Person who, Round next, String act, String note) {
    String told = hall.rounds().keep(next, who.id(), act) ? note : "Somebody else was faster.";
    return hall.rounds()
        .find(next.id())
        .map(round -> shown(who, round, told))
        .orElseGet(SetUpDesk::gone);
  }

  Reply paused(Person who, String id) {
    return with(
        who,
        id,
        round ->
            round.isRunning()
                ? kept(
                    who,
                    round.as(Round.State.PAUSED),
                    "round.paused",
                    "**Paused.** No new week begins until you go on.")
                : shown(who, round, ""));
  }

  Reply goesOn(Person who, String id) {
    return with(
        who,
        id,
        round -> {
          if (round.state() != Round.State.PAUSED) {
            return shown(who, round, "");
          }
          IsoWeek first = hall.rule().first(round.plan().span(), hall.rounds().now());
          IsoWeek next = first.compareTo(round.next()) > 0 ? first : round.next();
          return kept(
              who, round.as(Round.State.RUNNING).from(next), "round.goes.on", "**It goes on.**");
        });
  }

  /** A week that has begun ends now; one that has not never begins. */
  Reply skipped(Person who, LapId week) {
    return with(
        who,
        week.round().value(),
        round -> {
          Optional<Lap> open = hall.rounds().find(week).filter(Lap::isOpen);
          String note = "**" + When.week(week.week()) + " is left out.**";
          if (open.isPresent()) {
            hall.rounds().abandon(open.get(), who.id());
            return shown(who, round, note);
          }
          return week.week().compareTo(round.next()) < 0
              ? shown(who, round, "That week is over.")
              : kept(who, round.without(week.week()), "round.skips", note);
        });
  }

  Reply end(Person who, String id) {
    return with(who, id, round -> new Reply.Private(cards.end(round)));
  }

  Reply ended(Person who, String id) {
    return with(
        who,
        id,
        round -> {
          if (!hall.rounds().keep(round.as(Round.State.ENDED), who.id(), "round.ended")) {
            return shown(who, round, "Somebody else was faster.");
          }
          hall.rounds().laps(round.id(), 1).stream()
              .filter(Lap::isOpen)
              .forEach(lap -> hall.rounds().abandon(lap, who.id()));
          return new Reply.Private(
              AskCards.note("The round has ended", "**Nobody is asked any more.**"));
        });
  }

  Reply askedAgain(Person who, String object) {
    String[] parts = object.split(" ", 2);
    return with(
        who,
        parts[0],
        round -> {
          boolean leads =
              hall.rooms().policy().may(who, Act.SEE_MISSING, hall.thing(round)).isYes();
          if (!leads || parts.length < 2 || parts[1].isBlank()) {
            return shown(who, round, "");
          }
          hall.rounds().takeBack(round.id(), new PersonId(parts[1]), who.id());
          return shown(who, round, "**They are asked again from the next week on.**");
        });
  }
}
