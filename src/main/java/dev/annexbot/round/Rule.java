package dev.annexbot.round;

import dev.annexbot.reminder.Calendar;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.reminder.Rhythm;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Decides about one week of one round, and about one person in it. Whatever it decides goes into a
 * row that can be there only once, so that it does not matter how often or by how many it is asked.
 */
public final class Rule {
  /** After this nobody is asked any more: there would be no time to answer. */
  static final Duration LAST_CALL = Duration.ofMinutes(30);

  /** Two questions on one morning would be a nuisance. */
  private static final Duration BREATH = Duration.ofHours(3);

  private static final Duration LAST_DAY = Duration.ofDays(1);
  private static final int HORIZON = 60;

  private final Calendar calendar;

  public Rule(Calendar calendar) {
    this.calendar = calendar;
  }

  /** From when to when people have time in that week; none in a week without work. */
  public Optional<Lap.Time> time(IsoWeek week, Span span) {
    return calendar.moment(week, span.opens()).map(opens -> new Lap.Time(opens, end(opens, span)));
  }

  private Instant end(Instant opens, Span span) {
    Rhythm rhythm = span.opens();
    LocalDate day = opens.atZone(rhythm.zone()).toLocalDate();
    int left = span.days();
    for (int each = 0; left > 0 && each < HORIZON; each++) {
      day = day.plusDays(1);
      left -= calendar.isWorkday(day, rhythm) ? 1 : 0;
    }
    Instant end = ZonedDateTime.of(day, span.until(), rhythm.zone()).toInstant();
    // On a short day, or when clocks jump, there must be time all the same.
    Instant least = opens.plus(Duration.ofHours(2));
    return end.isBefore(least) ? least : end;
  }

  /** The first week that has not begun yet. */
  public IsoWeek first(Span span, Instant now) {
    IsoWeek week = IsoWeek.of(now.atZone(span.opens().zone()).toLocalDate());
    while (time(week, span).filter(time -> now.isBefore(time.opens())).isEmpty()) {
      week = week.next();
    }
    return week;
  }

  /** What to do about the first week that is undecided. */
  public Turn turn(Round round, Instant now) {
    Span span = round.plan().span();
    IsoWeek week = round.next();
    Optional<Lap.Time> time = time(week, span);
    if (time.isEmpty()) {
      IsoWeek present = IsoWeek.of(now.atZone(span.opens().zone()).toLocalDate());
      return week.compareTo(present) < 0
          ? new Turn.Skip(week, new Lap.Time(now, now), "no working day", true)
          : new Turn.Wait();
    }
    if (now.isBefore(time.get().opens())) {
      return new Turn.Wait();
    }
    if (round.skipped().equals(Optional.of(week))) {
      return new Turn.Skip(week, time.get(), "left out", true);
    }
    boolean newer = time(week.next(), span).filter(next -> !now.isBefore(next.opens())).isPresent();
    if (newer || !now.isBefore(time.get().deadline().minus(LAST_CALL))) {
      return new Turn.Skip(week, time.get(), "the assistant was away until it was over", false);
    }
    return new Turn.Open(week, time.get());
  }

  /**
   * For the how-manieth time somebody is to be asked now, if at all.
   *
   * @param quiet until when they want to hear nothing
   */
  public Optional<Integer> ask(
      Lap lap, Part part, Rhythm rhythm, Optional<Instant> quiet, Instant now) {
    boolean over = !lap.isOpen() || !now.isBefore(lap.deadline().minus(LAST_CALL));
    boolean done = part.hasAnswered() || part.notMine() || part.asked().times() >= 2;
    boolean disturbs =
        quiet.filter(now::isBefore).isPresent() || !calendar.isWithinWork(now, rhythm);
    if (over || done || disturbs || now.isBefore(lap.time().opens())) {
      return Optional.empty();
    }
    if (part.asked().times() == 0) {
      return Optional.of(1);
    }
    boolean breathed =
        part.asked().last().filter(last -> now.isBefore(last.plus(BREATH))).isEmpty();
    return breathed && !now.isBefore(nudge(lap.time())) ? Optional.of(2) : Optional.empty();
  }

  /** From when on somebody may be asked again: on the last day, but not in the first half. */
  public static Instant nudge(Lap.Time time) {
    Instant half = time.opens().plus(Duration.between(time.opens(), time.deadline()).dividedBy(2));
    Instant lastDay = time.deadline().minus(LAST_DAY);
    return lastDay.isAfter(half) ? lastDay : half;
  }

  /** Whether it is over. */
  public boolean isOver(Lap lap, Instant now) {
    return lap.isOpen() && !now.isBefore(lap.deadline());
  }

  /** Whether somebody may hear from us then. */
  public boolean isWithinWork(Instant now, Rhythm rhythm) {
    return calendar.isWithinWork(now, rhythm);
  }
}
