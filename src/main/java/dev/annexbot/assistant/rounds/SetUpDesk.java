package dev.annexbot.assistant.rounds;

import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.Reply;
import dev.annexbot.people.Directory.Listed;
import dev.annexbot.people.Team;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.reminder.Rhythm;
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

/** Sets rounds up and plans them anew, for those who may. */
final class SetUpDesk {
  private final RoundHall hall;
  private final RoundCards cards;
  private final RoundDoor door;
  private final Plans plans;

  SetUpDesk(RoundHall hall, RoundCards cards) {
    this.hall = hall;
    this.cards = cards;
    this.door = new RoundDoor(hall, cards);
    this.plans = new Plans(hall);
  }

  Reply form(Person who, String id) {
    if (id.isEmpty()) {
      return door.maySetAny(who)
          ? new Reply.Ask(form(who, "", Optional.empty()))
          : door.mayNot(who);
    }
    return door.with(who, id, round -> new Reply.Ask(form(who, id, Optional.of(round.plan()))));
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
        .filter(team -> door.maySet(who, team.manager()))
        .toList();
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
      return door.maySetAny(who)
          ? draft(who, "-", plans.of(values, who.id(), rhythm(who, Optional.empty())))
          : door.mayNot(who);
    }
    return door.with(
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
    if (!door.maySet(who, draft)) {
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
    return door.with(
        who,
        ids[0],
        draft -> {
          if (draft.state() != Round.State.DRAFT) {
            return door.shown(who, draft, "");
          }
          String replaces = ids.length > 1 && !ids[1].equals("-") ? ids[1] : "";
          return switch (values.getOrDefault(RoundForms.GO, "")) {
            case RoundForms.YES ->
                replaces.isEmpty()
                    ? start(who, draft)
                    : door.with(who, replaces, round -> replace(who, draft, round));
            case RoundForms.NO -> new Reply.Ask(form(who, replaces, Optional.of(draft.plan())));
            default -> new Reply.Mend(Map.of(RoundForms.GO, "Choose one of the two."));
          };
        });
  }

  private Reply start(Person who, Round draft) {
    IsoWeek first = hall.rule().first(draft.plan().span(), hall.rounds().now());
    return door.kept(
        who, draft.as(Round.State.RUNNING).from(first), "round.started", "**Started.**");
  }

  private Reply replace(Person who, Round draft, Round round) {
    Instant now = hall.rounds().now();
    IsoWeek first = hall.rule().first(draft.plan().span(), now);
    IsoWeek next = first.compareTo(round.next()) > 0 ? first : round.next();
    Reply reply =
        door.kept(
            who,
            round.doing(draft.plan()).from(next),
            "round.changed",
            "**Changed.** A week that is open goes on as it began.");
    hall.rounds().keep(draft.as(Round.State.ENDED), who.id(), "round.draft.used");
    return reply;
  }
}
