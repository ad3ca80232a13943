package dev.annexbot.assistant.rounds;

import dev.annexbot.assistant.risks.Occasion;
import dev.annexbot.assistant.risks.RiskDesk;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Mention;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Press;
import dev.annexbot.chat.Reply;
import dev.annexbot.reminder.Rhythm;
import dev.annexbot.round.Lap;
import dev.annexbot.round.LapId;
import dev.annexbot.round.Part;
import dev.annexbot.round.Rounds;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Takes what those do who are asked. */
final class AnswerDesk {
  private static final String DAY = "day";
  private static final int MOST_DAYS = 366;

  private final RoundHall hall;
  private final RiskDesk checkIns;

  AnswerDesk(RoundHall hall, RiskDesk checkIns) {
    this.hall = hall;
    this.checkIns = checkIns;
  }

  /** Begins their check-in for that week, or goes on with it; late is better than never. */
  Reply answer(Person who, Place where, String object) {
    return with(
        who,
        object,
        (lap, part) -> {
          if (lap.state() == Lap.State.SKIPPED) {
            return note("This week is left out", "**Nothing is asked of you this week.**");
          }
          return checkIns.begin(
              who,
              where,
              lap.template(),
              new Occasion(
                  "round " + lap.id(),
                  lap.channel().orElse(""),
                  part.answered().run(),
                  run -> hall.rounds().answer(lap.id(), who.id(), run)));
        });
  }

  private Reply with(Person who, String object, BiFunction<Lap, Part, Reply> what) {
    Optional<Lap> lap = LapId.parse(object).flatMap(hall.rounds()::find);
    Optional<Part> part = lap.flatMap(each -> part(each, who.id()));
    return lap.isPresent() && part.isPresent()
        ? what.apply(lap.get(), part.get())
        : note(
            "You are not asked this time",
            "**Nobody waits for an answer of yours here.** You can describe a risk at any time"
                + " with **/iso checkin**.");
  }

  private Optional<Part> part(Lap lap, PersonId who) {
    return hall.rounds().parts(lap.id()).stream()
        .filter(part -> part.who().equals(who))
        .findFirst();
  }

  private static Reply note(String title, String text) {
    return new Reply.Private(AskCards.note(title, text));
  }

  Reply notMine(Person who, String object) {
    return with(
        who,
        object,
        (lap, part) -> {
          if (part.hasAnswered()) {
            return note("You have answered already", "**Thank you: your answer is there.**");
          }
          hall.rounds().mark(lap, who.id(), Rounds.Mark.NOT_MINE);
          return new Reply.Replace(
              AskCards.notMine(hall.title(lap.template()), Mention.of(lap.leader())));
        });
  }

  Reply help(Person who, String object) {
    return with(
        who,
        object,
        (lap, part) -> {
          hall.rounds().mark(lap, who.id(), Rounds.Mark.HELP);
          return new Reply.Private(AskCards.help(hall.title(lap.template()), lap));
        });
  }

  Reply awayForm(Person who) {
    LocalDate tomorrow = today(who).plusDays(1);
    return new Reply.Ask(
        new Form(
            new Press(RoundVerbs.AWAY_UNTIL, ""),
            "I am away",
            "Keep",
            List.of(
                new Form.Field.Day(
                    DAY, "From which day on may I ask you again?", false, Optional.of(tomorrow)))));
  }

  private ZoneId zone(Person who) {
    return hall.folk().attendance().rhythm(who.id(), Rhythm.usual(ZoneOffset.UTC)).zone();
  }

  private LocalDate today(Person who) {
    return hall.rounds().now().atZone(zone(who)).toLocalDate();
  }

  Reply away(Person who, Map<String, String> values) {
    Optional<LocalDate> day = day(values);
    LocalDate today = today(who);
    if (day.filter(today::isBefore).filter(today.plusDays(MOST_DAYS)::isAfter).isEmpty()) {
      return new Reply.Mend(Map.of(DAY, "Choose a day after today, within a year."));
    }
    hall.folk().absences().away(who.id(), day.get().atStartOfDay(zone(who)).toInstant());
    Card card = AskCards.away(When.on(day.get()));
    return new Reply.Private(card);
  }

  private static Optional<LocalDate> day(Map<String, String> values) {
    try {
      return Optional.ofNullable(values.get(DAY)).map(LocalDate::parse);
    } catch (DateTimeParseException forged) {
      return Optional.empty();
    }
  }

  /** {@code pressed} is whether it was a button, whose card is replaced. */
  Reply back(Person who, boolean pressed) {
    hall.folk().absences().back(who.id());
    return pressed ? new Reply.Replace(AskCards.back()) : new Reply.Private(AskCards.back());
  }

  /** What waits for somebody, for their own page. */
  List<Lap> waiting(PersonId who) {
    return hall.rounds().asking(who).stream()
        .filter(
            lap ->
                part(lap, who).filter(each -> !each.hasAnswered() && !each.notMine()).isPresent())
        .toList();
  }

  /** From which day on they are there again, if they are away. */
  Optional<LocalDate> awayUntil(Person who) {
    return hall.folk()
        .absences()
        .awayUntil(who.id())
        .filter(hall.rounds().now()::isBefore)
        .map(until -> until.atZone(zone(who)).toLocalDate());
  }
}
