package dev.annexbot.assistant.rounds;

import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Reply;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.round.Lap;
import dev.annexbot.round.LapId;
import dev.annexbot.round.Round;
import java.util.List;
import java.util.Optional;

/** Shows rounds and steers them while they run, for those who may. */
final class CourseDesk {
  private final RoundHall hall;
  private final RoundCards cards;
  private final RoundDoor door;

  CourseDesk(RoundHall hall, RoundCards cards) {
    this.hall = hall;
    this.cards = cards;
    this.door = new RoundDoor(hall, cards);
  }

  Reply list(Person who) {
    List<Round> seen =
        hall.rounds().all(who.id().org()).stream()
            .filter(round -> door.maySet(who, round))
            .toList();
    return seen.isEmpty() && !door.maySetAny(who)
        ? door.mayNot(who)
        : new Reply.Private(cards.list(seen));
  }

  /** Those that somebody leads, for their own page. */
  List<Round> ledBy(PersonId who) {
    return hall.rounds().all(who.org()).stream()
        .filter(round -> hall.invited().leader(round).equals(who))
        .toList();
  }

  Reply one(Person who, String id) {
    return door.with(who, id, round -> door.shown(who, round, ""));
  }

  Reply paused(Person who, String id) {
    return door.with(
        who,
        id,
        round ->
            round.isRunning()
                ? door.kept(
                    who,
                    round.as(Round.State.PAUSED),
                    "round.paused",
                    "**Paused.** No new week begins until you go on.")
                : door.shown(who, round, ""));
  }

  Reply goesOn(Person who, String id) {
    return door.with(
        who,
        id,
        round -> {
          if (round.state() != Round.State.PAUSED) {
            return door.shown(who, round, "");
          }
          IsoWeek first = hall.rule().first(round.plan().span(), hall.rounds().now());
          IsoWeek next = first.compareTo(round.next()) > 0 ? first : round.next();
          return door.kept(
              who, round.as(Round.State.RUNNING).from(next), "round.goes.on", "**It goes on.**");
        });
  }

  /** A week that has begun ends now; one that has not never begins. */
  Reply skipped(Person who, LapId week) {
    return door.with(
        who,
        week.round().value(),
        round -> {
          Optional<Lap> open = hall.rounds().find(week).filter(Lap::isOpen);
          String note = "**" + When.week(week.week()) + " is left out.**";
          if (open.isPresent()) {
            hall.rounds().abandon(open.get(), who.id());
            return door.shown(who, round, note);
          }
          return week.week().compareTo(round.next()) < 0
              ? door.shown(who, round, "That week is over.")
              : door.kept(who, round.without(week.week()), "round.skips", note);
        });
  }

  Reply end(Person who, String id) {
    return door.with(who, id, round -> new Reply.Private(cards.end(round)));
  }

  Reply ended(Person who, String id) {
    return door.with(
        who,
        id,
        round -> {
          if (!hall.rounds().keep(round.as(Round.State.ENDED), who.id(), "round.ended")) {
            return door.shown(who, round, "Somebody else was faster.");
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
    return door.with(
        who,
        parts[0],
        round -> {
          if (!door.leads(who, round) || parts.length < 2 || parts[1].isBlank()) {
            return door.shown(who, round, "");
          }
          hall.rounds().takeBack(round.id(), new PersonId(parts[1]), who.id());
          return door.shown(who, round, "**They are asked again from the next week on.**");
        });
  }
}
