package dev.annexbot.round;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.people.Directory.Listed;
import dev.annexbot.reminder.IsoWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One look at all rounds: opens weeks, asks those who owe an answer, and ends weeks. */
public final class Holding implements Runnable {
  private static final Logger log = LoggerFactory.getLogger(Holding.class);

  /** For so long an answer that comes late still changes what was told. */
  private static final Duration RETOLD = Duration.ofDays(14);

  private final Rounds rounds;
  private final Rule rule;
  private final Invited invited;
  private final Attendance attendance;
  private final Function<Org, Set<PersonId>> admins;

  public Holding(
      Rounds rounds,
      Rule rule,
      Invited invited,
      Attendance attendance,
      Function<Org, Set<PersonId>> admins) {
    this.rounds = rounds;
    this.rule = rule;
    this.invited = invited;
    this.attendance = attendance;
    this.admins = admins;
  }

  @Override
  public void run() {
    each(rounds.running(), this::see);
    each(rounds.open(), this::see);
    each(rounds.closedSince(rounds.now().minus(RETOLD)), rounds::retell);
  }

  /** One that fails must not keep the others. */
  private static <T> void each(Collection<T> all, Consumer<T> what) {
    for (T each : all) {
      try {
        what.accept(each);
      } catch (RuntimeException broken) {
        log.error("A round could not be seen to; the next look tries again", broken);
      }
    }
  }

  /** As many weeks as are overdue, the oldest first. */
  private void see(Round round) {
    Round now = round;
    boolean goOn = true;
    while (goOn) {
      goOn =
          switch (rule.turn(now, rounds.now())) {
            case Turn.Wait wait -> false;
            case Turn.Open open -> open(now, open);
            case Turn.Skip skip ->
                rounds.skip(
                    lap(now, skip.week(), skip.time(), Lap.State.SKIPPED, skip.why()),
                    skip.wanted());
          };
      now = now.from(now.next().next());
    }
  }

  private boolean open(Round round, Turn.Open turn) {
    return switch (invited.to(round)) {
      case Listed.People it -> {
        Lap lap = lap(round, turn.week(), turn.time(), Lap.State.OPEN, "");
        Set<PersonId> left = rounds.leftOut(round.id());
        List<Part> parts =
            it.people().stream()
                .filter(who -> !left.contains(who))
                .map(who -> Part.of(who, !round.plan().optional().contains(who)))
                .toList();
        yield parts.isEmpty()
            ? rounds.skip(
                lap(round, turn.week(), turn.time(), Lap.State.SKIPPED, "there is nobody to ask"),
                false)
            : rounds.open(lap, parts);
      }
      case Listed.NotNow later -> {
        log.warn("Whom round {} asks cannot be seen now: {}", round.id(), later.why());
        yield false;
      }
      case Listed.Never never ->
          rounds.skip(lap(round, turn.week(), turn.time(), Lap.State.SKIPPED, never.why()), false);
    };
  }

  private Lap lap(Round round, IsoWeek week, Lap.Time time, Lap.State state, String why) {
    return new Lap(
        new LapId(round.id(), week),
        invited.leader(round),
        round.plan().template(),
        round.plan().telling().channel(),
        round.plan().telling().escalates(),
        time,
        state,
        why);
  }

  private void see(Lap lap) {
    Optional<Round> round = rounds.find(lap.id().round());
    if (round.isEmpty()) {
      return;
    }
    Instant now = rounds.now();
    List<Part> parts = rounds.parts(lap.id());
    if (rule.isOver(lap, now)) {
      close(round.get(), lap, parts);
      return;
    }
    parts.stream()
        .filter(part -> !part.hasAnswered() && !part.notMine() && part.asked().times() < 2)
        .forEach(part -> ask(round.get(), lap, part, now));
    rounds.retell(lap);
  }

  private void ask(Round round, Lap lap, Part part, Instant now) {
    if (part.asked().times() == 1 && now.isBefore(Rule.nudge(lap.time()))) {
      return;
    }
    rule.ask(
            lap,
            part,
            attendance.rhythm(part.who(), round.plan().span().opens()),
            attendance.quiet(part.who()),
            now)
        .ifPresent(time -> rounds.ask(lap, part.who(), time));
  }

  private void close(Round round, Lap lap, List<Part> parts) {
    Set<PersonId> excused =
        parts.stream()
            .map(Part::who)
            .filter(who -> attendance.quiet(who).filter(lap.deadline()::isBefore).isPresent())
            .collect(Collectors.toSet());
    boolean missing =
        parts.stream().anyMatch(part -> part.isMissing() && !excused.contains(part.who()));
    Telling telling = round.plan().telling();
    Set<PersonId> told =
        !missing || !lap.escalates()
            ? Set.of()
            : telling.observers().isEmpty() ? admins.apply(round.org()) : telling.observers();
    rounds.close(lap, excused, telling.observers(), told);
  }
}
