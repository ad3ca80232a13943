package dev.annexbot.schedule;

import dev.annexbot.chat.Letter;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reminders for simulations of years: what the tables promise, without a disk. */
final class MemoryReminders implements Reminders {
  private final Clock clock;
  private final MemoryOutbox outbox;
  private final Map<PersonId, Reminded> people = new LinkedHashMap<>();
  private final Map<String, String> decided = new HashMap<>();

  MemoryReminders(Clock clock, MemoryOutbox outbox) {
    this.clock = clock;
    this.outbox = outbox;
  }

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public List<Reminded> all() {
    return List.copyOf(people.values());
  }

  @Override
  public Optional<Reminded> find(PersonId who) {
    return Optional.ofNullable(people.get(who));
  }

  @Override
  public void begin(PersonId who, Rhythm rhythm, IsoWeek first) {
    people.putIfAbsent(who, new Reminded(who, rhythm, first, Optional.empty()));
  }

  @Override
  public void change(PersonId who, Rhythm rhythm) {
    people.computeIfPresent(
        who, (id, old) -> new Reminded(id, rhythm, old.next(), old.quietUntil(), old.wish()));
  }

  @Override
  public void quiet(PersonId who, Instant until) {
    people.computeIfPresent(
        who,
        (id, old) -> new Reminded(id, old.rhythm(), old.next(), Optional.of(until), old.wish()));
  }

  @Override
  public void wish(PersonId who, Wish wish, IsoWeek first) {
    people.computeIfPresent(
        who, (id, old) -> new Reminded(id, old.rhythm(), old.next(), old.quietUntil(), wish));
  }

  @Override
  public void forget(PersonId who) {
    people.remove(who);
  }

  @Override
  public void miss(PersonId who, IsoWeek week, String why) {
    decided.put(who.value() + "/" + week, "skipped");
  }

  @Override
  public boolean decide(PersonId who, Turn.Send turn) {
    if (!decide(who, turn.week(), "sent")) {
      return false;
    }
    String ref = who.value() + "/" + turn.week() + (turn.late() ? "/late" : "");
    outbox.put(new Letter("reminder", ref, who.value()));
    return true;
  }

  @Override
  public boolean decide(PersonId who, Turn.Skip turn) {
    return decide(who, turn.week(), "skipped");
  }

  private boolean decide(PersonId who, IsoWeek week, String state) {
    Reminded person = people.get(who);
    if (person == null || !person.next().equals(week)) {
      return false;
    }
    people.put(
        who, new Reminded(who, person.rhythm(), week.next(), person.quietUntil(), person.wish()));
    return decided.putIfAbsent(who.value() + "/" + week, state) == null;
  }

  /** What was decided for that week. */
  Optional<String> decision(PersonId who, IsoWeek week) {
    return Optional.ofNullable(decided.get(who.value() + "/" + week));
  }

  @Override
  public Tally tally(Org org, IsoWeek week) {
    throw new UnsupportedOperationException("Nobody counts here");
  }
}
