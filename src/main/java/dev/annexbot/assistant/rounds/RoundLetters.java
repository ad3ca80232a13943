package dev.annexbot.assistant.rounds;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Letters;
import dev.annexbot.chat.PersonId;
import dev.annexbot.reminder.Rhythm;
import dev.annexbot.round.HelpWanted;
import dev.annexbot.round.Lap;
import dev.annexbot.round.Part;
import dev.annexbot.round.Round;
import dev.annexbot.round.RoundLetter;
import dev.annexbot.round.RoundLetter.Kind;
import dev.annexbot.round.Tally;
import dev.annexbot.round.picture.TrendPicture;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of all letters of rounds. */
public final class RoundLetters implements Letters {
  /** The kinds that go into a channel, and so must not reach people of other organizations. */
  public static final Set<String> FOR_COLLEAGUES = Set.of(Kind.OPENED.word(), Kind.WRAP_UP.word());

  private static final Duration LOOK_AGAIN = Duration.ofMinutes(5);

  private final RoundHall hall;

  public RoundLetters(RoundHall hall) {
    this.hall = hall;
  }

  /** These words, for each kind of letter. */
  public Map<String, Letters> byKind() {
    return EnumSet.allOf(Kind.class).stream().collect(Collectors.toMap(Kind::word, kind -> this));
  }

  /** Why somebody might want help, for whoever leads them. */
  public static String words(HelpWanted.Why why) {
    return switch (why) {
      case ASKED -> "asked for help with this week's check-in";
      case STUCK -> "began this week's check-in and did not get on";
      case LATE -> "has not answered the check-in that is over";
    };
  }

  @Override
  public Optional<Card> write(Letter letter) {
    return RoundLetter.read(letter)
        .flatMap(
            it ->
                hall.rounds()
                    .find(it.lap())
                    .flatMap(
                        lap ->
                            hall.rounds()
                                .find(lap.id().round())
                                .flatMap(round -> write(it, round, lap))));
  }

  private Optional<Card> write(RoundLetter letter, Round round, Lap lap) {
    List<Part> parts = hall.rounds().parts(lap.id());
    LapCards.Seen seen =
        new LapCards.Seen(
            lap,
            hall.title(lap.template()),
            parts,
            Found.risks(hall.rooms(), parts),
            round.plan().span().opens().zone());
    return switch (letter.kind()) {
      case OPENED -> Optional.of(LapCards.opened(seen));
      case ASK, NUDGE -> ask(letter, round, seen);
      case WRAP_UP, OBSERVED -> Optional.of(LapCards.wrapUp(seen, history(lap)));
      case MISSING -> Optional.of(LapCards.missing(seen, history(lap), hall.rounds().now()));
      case ESCALATED -> escalated(seen);
      case NOT_MINE -> letter.who().map(who -> LapCards.notMine(seen, who));
      case HELP -> help(letter, seen);
      case SKIPPED -> Optional.of(LapCards.skipped(seen));
    };
  }

  private List<Tally> history(Lap lap) {
    return hall.rounds().history(lap.id().round(), lap.week(), TrendPicture.WEEKS);
  }

  /** Whoever has answered meanwhile, or has gone away, is not asked. */
  private Optional<Card> ask(RoundLetter letter, Round round, LapCards.Seen seen) {
    Instant now = hall.rounds().now();
    return letter
        .who()
        .filter(who -> seen.lap().isOpen() && now.isBefore(seen.lap().deadline()))
        .filter(who -> quiet(who).filter(now::isBefore).isEmpty())
        .flatMap(who -> part(seen, who))
        .filter(part -> !part.hasAnswered() && !part.notMine())
        .map(
            part ->
                AskCards.ask(
                    seen.lap(),
                    seen.title(),
                    part,
                    round.plan().telling(),
                    rhythm(part.who(), round).zone(),
                    letter.kind() == Kind.NUDGE));
  }

  private Optional<Instant> quiet(PersonId who) {
    return hall.folk().attendance().quiet(who);
  }

  private Rhythm rhythm(PersonId who, Round round) {
    return hall.folk().attendance().rhythm(who, round.plan().span().opens());
  }

  private static Optional<Part> part(LapCards.Seen seen, PersonId who) {
    return seen.parts().stream().filter(part -> part.who().equals(who)).findFirst();
  }

  private static Optional<Card> escalated(LapCards.Seen seen) {
    return seen.parts().stream().anyMatch(Part::isMissing)
        ? Optional.of(LapCards.escalated(seen))
        : Optional.empty();
  }

  private static Optional<Card> help(RoundLetter letter, LapCards.Seen seen) {
    return letter
        .who()
        .flatMap(who -> part(seen, who))
        .filter(part -> !part.hasAnswered())
        .map(part -> LapCards.help(seen, part.who()));
  }

  /** Nobody hears from a round outside their working hours, and no channel outside its own. */
  @Override
  public Optional<Duration> wait(Letter letter) {
    return RoundLetter.read(letter)
        .flatMap(it -> hall.rounds().find(it.lap().round()).map(round -> rhythm(it, letter, round)))
        .filter(
            rhythm -> !hall.rule().isWithinWork(hall.rounds().now(), rhythm) || isDisturbed(letter))
        .map(rhythm -> LOOK_AGAIN);
  }

  private boolean isDisturbed(Letter letter) {
    return !FOR_COLLEAGUES.contains(letter.kind())
        && hall.folk().attendance().isDisturbed(new PersonId(letter.address()));
  }

  private Rhythm rhythm(RoundLetter about, Letter letter, Round round) {
    boolean toChannel = FOR_COLLEAGUES.contains(about.kind().word());
    return toChannel ? round.plan().span().opens() : rhythm(new PersonId(letter.address()), round);
  }
}
