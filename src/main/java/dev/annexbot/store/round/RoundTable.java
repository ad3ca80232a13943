package dev.annexbot.store.round;

import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.checkin.RunId;
import dev.annexbot.journal.Fact;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.round.Lap;
import dev.annexbot.round.LapId;
import dev.annexbot.round.Part;
import dev.annexbot.round.Round;
import dev.annexbot.round.RoundId;
import dev.annexbot.round.RoundLetter;
import dev.annexbot.round.RoundLetter.Kind;
import dev.annexbot.round.Rounds;
import dev.annexbot.round.Tally;
import dev.annexbot.store.engine.Database;
import dev.annexbot.store.engine.Times;
import dev.annexbot.store.journal.Aliases;
import dev.annexbot.store.journal.JournalRows;
import dev.annexbot.store.letters.OutboxRows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Rounds, and what was decided for which week, each with its letters in one transaction. */
public final class RoundTable implements Rounds {
  private static final IsoWeek END_OF_TIME = IsoWeek.of(LocalDate.of(9999, 6, 1));

  private final Database database;
  private final JournalRows journal;
  private final Times times;

  public RoundTable(Database database, JournalRows journal, Times times) {
    this.database = database;
    this.journal = journal;
    this.times = times;
  }

  @Override
  public Instant now() {
    return database.read(handle -> Instant.ofEpochMilli(times.now(handle)));
  }

  @Override
  public List<Round> all(Org org) {
    return database.read(
        handle ->
            RoundRows.where(
                handle, "state in ('RUNNING', 'PAUSED') and org = :value", org.value()));
  }

  @Override
  public List<Round> running() {
    return database.read(handle -> RoundRows.where(handle, "state = :value", "RUNNING"));
  }

  @Override
  public Optional<Round> find(RoundId id) {
    return database.read(handle -> RoundRows.find(handle, id));
  }

  @Override
  public boolean keep(Round next, PersonId by, String act) {
    return database.write(
        handle -> {
          Optional<Round> before = RoundRows.find(handle, next.id());
          boolean kept = RoundRows.keep(handle, next);
          if (kept) {
            String was = before.map(RoundTable::words).orElse("");
            journal.add(handle, Fact.by(by, act, next.id().value(), was, words(next)));
          }
          return kept;
        });
  }

  private static String words(Round round) {
    return round.state()
        + ", "
        + round.plan().template()
        + ", "
        + round.plan().span().opens().day()
        + " "
        + round.plan().span().opens().time();
  }

  @Override
  public Set<PersonId> leftOut(RoundId round) {
    return database.read(handle -> RoundRows.people(handle, round, RoundRows.LEFT));
  }

  @Override
  public void takeBack(RoundId round, PersonId who, PersonId by) {
    database.write(
        handle -> {
          boolean back = RoundRows.remove(handle, round, RoundRows.LEFT, who);
          if (back) {
            String alias = Aliases.of(handle, who);
            journal.add(
                handle, Fact.by(by, "round.asks.again", round.value(), alias + " left", alias));
          }
          return back;
        });
  }

  @Override
  public boolean open(Lap lap, List<Part> parts) {
    return database.write(
        handle -> {
          if (!isOurs(handle, lap)) {
            return false;
          }
          parts.forEach(part -> LapRows.add(handle, lap.id(), part));
          lap.channel()
              .ifPresent(where -> put(handle, RoundLetter.of(Kind.OPENED, lap.id(), where)));
          tell(handle, lap, "round.opened", "people " + parts.size());
          return true;
        });
  }

  @Override
  public boolean skip(Lap lap, boolean wanted) {
    return database.write(
        handle -> {
          if (!isOurs(handle, lap)) {
            return false;
          }
          if (!wanted) {
            put(handle, RoundLetter.of(Kind.SKIPPED, lap.id(), lap.leader().value()));
          }
          tell(handle, lap, "round.skipped", lap.why());
          return true;
        });
  }

  /** Both must hold, and both are gone if the rest of the transaction fails. */
  private boolean isOurs(Handle handle, Lap lap) {
    return RoundRows.advance(handle, lap.id().round(), lap.week())
        && LapRows.add(handle, lap, times.now(handle));
  }

  private void put(Handle handle, Letter letter) {
    OutboxRows.put(handle, letter, times.now(handle));
  }

  private void tell(Handle handle, Lap lap, String act, String after) {
    journal.add(handle, Fact.byItself(lap.org(), act, lap.id().toString(), after));
  }

  @Override
  public boolean abandon(Lap lap, PersonId by) {
    return database.write(
        handle -> {
          long now = times.now(handle);
          boolean ended = LapRows.end(handle, lap.id(), Lap.State.SKIPPED, "left out", now);
          if (ended) {
            OutboxRows.refreshBelow(handle, Kind.OPENED.word(), lap.id().toString(), now);
            journal.add(
                handle, Fact.by(by, "round.skipped", lap.id().toString(), "open", "left out"));
          }
          return ended;
        });
  }

  @Override
  public Optional<Lap> find(LapId id) {
    return database.read(handle -> LapRows.find(handle, id));
  }

  @Override
  public List<Lap> open() {
    return database.read(LapRows::open);
  }

  @Override
  public List<Lap> closedSince(Instant then) {
    return database.read(handle -> LapRows.closedSince(handle, then));
  }

  @Override
  public List<Lap> laps(RoundId round, int most) {
    return database.read(handle -> LapRows.newest(handle, round, END_OF_TIME, most));
  }

  @Override
  public List<Part> parts(LapId lap) {
    return database.read(handle -> LapRows.parts(handle, lap));
  }

  @Override
  public List<Lap> asking(PersonId who) {
    return database.read(handle -> LapRows.asking(handle, who));
  }

  @Override
  public boolean ask(Lap lap, PersonId who, int time) {
    return database.write(
        handle -> {
          boolean open = LapRows.find(handle, lap.id()).filter(Lap::isOpen).isPresent();
          boolean asked = open && LapRows.ask(handle, lap.id(), who, time, times.now(handle));
          if (asked) {
            put(handle, RoundLetter.to(time == 1 ? Kind.ASK : Kind.NUDGE, lap.id(), who));
            tell(handle, lap, "round.asked", "time " + time);
          }
          return asked;
        });
  }

  @Override
  public boolean answer(LapId lap, PersonId who, RunId run) {
    return database.write(handle -> LapRows.answer(handle, lap, who, run));
  }

  @Override
  public Optional<Lap> of(RunId run) {
    return database.read(handle -> LapRows.of(handle, run));
  }

  @Override
  public boolean mark(Lap lap, PersonId who, Mark mark) {
    boolean notMine = mark == Mark.NOT_MINE;
    return database.write(
        handle -> {
          boolean marked = LapRows.mark(handle, lap.id(), who, notMine ? "not_mine" : "help");
          if (marked) {
            if (notMine) {
              RoundRows.add(handle, lap.id().round(), RoundRows.LEFT, who);
            }
            Kind kind = notMine ? Kind.NOT_MINE : Kind.HELP;
            put(handle, RoundLetter.about(kind, lap.id(), who, lap.leader()));
            String act = notMine ? "round.declined" : "round.help.wanted";
            journal.add(handle, Fact.by(who, act, lap.id().toString(), "", ""));
          }
          return marked;
        });
  }

  @Override
  public boolean close(
      Lap lap, Set<PersonId> excused, Set<PersonId> observers, Set<PersonId> told) {
    return database.write(
        handle -> {
          long now = times.now(handle);
          if (!LapRows.end(handle, lap.id(), Lap.State.CLOSED, "", now)) {
            return false;
          }
          excused.forEach(who -> LapRows.mark(handle, lap.id(), who, "excused"));
          List<Part> parts = LapRows.parts(handle, lap.id());
          letters(handle, lap, parts);
          observers.forEach(who -> put(handle, RoundLetter.to(Kind.OBSERVED, lap.id(), who)));
          told.forEach(who -> put(handle, RoundLetter.to(Kind.ESCALATED, lap.id(), who)));
          OutboxRows.refreshBelow(handle, Kind.OPENED.word(), lap.id().toString(), now);
          tell(handle, lap, "round.closed", words(Tally.of(lap, parts, 0), parts));
          return true;
        });
  }

  private void letters(Handle handle, Lap lap, List<Part> parts) {
    lap.channel().ifPresent(where -> put(handle, RoundLetter.of(Kind.WRAP_UP, lap.id(), where)));
    boolean names = parts.stream().anyMatch(part -> part.isMissing() || part.notMine());
    if (names || lap.channel().isEmpty()) {
      put(handle, RoundLetter.of(Kind.MISSING, lap.id(), lap.leader().value()));
    }
  }

  private static String words(Tally tally, List<Part> parts) {
    long never = parts.stream().filter(part -> part.asked().times() == 0).count();
    return "could answer "
        + tally.asked()
        + ", answered "
        + tally.answered()
        + (never == 0 ? "" : ", never asked " + never);
  }

  @Override
  public boolean retell(Lap lap) {
    return database.write(
        handle -> {
          boolean news = LapRows.isNews(handle, lap.id());
          if (news) {
            long now = times.now(handle);
            for (Kind kind : List.of(Kind.OPENED, Kind.WRAP_UP, Kind.OBSERVED, Kind.MISSING)) {
              OutboxRows.refreshBelow(handle, kind.word(), lap.id().toString(), now);
            }
          }
          return news;
        });
  }

  @Override
  public List<Tally> history(RoundId round, IsoWeek last, int weeks) {
    return database.read(
        handle ->
            LapRows.newest(handle, round, last, weeks).reversed().stream()
                .filter(lap -> lap.state() == Lap.State.CLOSED)
                .map(
                    lap ->
                        Tally.of(
                            lap, LapRows.parts(handle, lap.id()), LapRows.risks(handle, lap.id())))
                .toList());
  }
}
