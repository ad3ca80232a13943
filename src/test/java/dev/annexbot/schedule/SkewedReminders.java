package dev.annexbot.schedule;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.reminder.Reminded;
import dev.annexbot.reminder.Reminders;
import dev.annexbot.reminder.Rhythm;
import dev.annexbot.reminder.Tally;
import dev.annexbot.reminder.Turn;
import dev.annexbot.reminder.Wish;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The reminders as one sees them whose clock is off. */
record SkewedReminders(Reminders inner, Clock clock) implements Reminders {
  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public List<Reminded> all() {
    return inner.all();
  }

  @Override
  public Optional<Reminded> find(PersonId who) {
    return inner.find(who);
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
  public void miss(PersonId who, IsoWeek week, String why) {
    inner.miss(who, week, why);
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
  public Tally tally(Org org, IsoWeek week) {
    return inner.tally(org, week);
  }
}
