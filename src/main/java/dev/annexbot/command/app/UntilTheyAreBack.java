package dev.annexbot.command.app;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.people.Absences;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.reminder.Reminded;
import dev.annexbot.reminder.Reminders;
import dev.annexbot.reminder.Rhythm;
import dev.annexbot.reminder.Tally;
import dev.annexbot.reminder.Turn;
import dev.annexbot.reminder.Wish;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The reminders, where whoever said that they are away hears nothing either. */
public record UntilTheyAreBack(Reminders inner, Absences absences) implements Reminders {
  private Reminded quiet(Reminded known) {
    Optional<Instant> until =
        Stream.concat(known.quietUntil().stream(), absences.awayUntil(known.who()).stream())
            .max(Instant::compareTo);
    return new Reminded(known.who(), known.rhythm(), known.next(), until, known.wish());
  }

  @Override
  public Instant now() {
    return inner.now();
  }

  @Override
  public List<Reminded> all() {
    return inner.all().stream().map(this::quiet).toList();
  }

  @Override
  public Optional<Reminded> find(PersonId who) {
    return inner.find(who).map(this::quiet);
  }

  @Override
  public void begin(PersonId who, Rhythm rhythm, IsoWeek first) {
    inner.begin(who, rhythm, first);
  }

  @Override
  public void change(PersonId who, Rhythm rhythm) {
    inner.change(who, rhythm);
  }

  @Override
  public void quiet(PersonId who, Instant until) {
    inner.quiet(who, until);
  }

  @Override
  public void wish(PersonId who, Wish wish, IsoWeek first) {
    inner.wish(who, wish, first);
  }

  @Override
  public void forget(PersonId who) {
    inner.forget(who);
  }

  @Override
  public boolean decide(PersonId who, Turn.Send turn) {
    return inner.decide(who, turn);
  }

  @Override
  public boolean decide(PersonId who, Turn.Skip turn) {
    return inner.decide(who, turn);
  }

  @Override
  public void miss(PersonId who, IsoWeek week, String why) {
    inner.miss(who, week, why);
  }

  @Override
  public Tally tally(Org org, IsoWeek week) {
    return inner.tally(org, week);
  }
}
