package dev.annexbot.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annexbot.chat.PersonId;
import dev.annexbot.people.TeamId;
import dev.annexbot.reminder.Calendar;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.reminder.Rhythm;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleTest {
  private static final PersonId ANNA = new PersonId("slack:T1:UANNA");
  private static final PersonId BEN = new PersonId("slack:T1:UBEN");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final IsoWeek W48 = IsoWeek.parse("2026-W48");
  private static final Rhythm WEDNESDAY =
      Rhythm.usual(BERLIN).on(DayOfWeek.WEDNESDAY, LocalTime.of(9, 0));

  private static final LocalDate THANKSGIVING = LocalDate.of(2026, 11, 26);

  private final Rule rule =
      new Rule(new Calendar((day, where) -> where.equals("us") && day.equals(THANKSGIVING)));

  private static Span span(int days, String until) {
    return new Span(WEDNESDAY, days, LocalTime.parse(until));
  }

  private static Round round(Span span) {
    Plan plan =
        new Plan(
            "weekly-team",
            new Audience.OfTeam(new TeamId("t1")),
            Set.of(),
            span,
            new Telling(Optional.empty(), Set.of(), false));
    return new Round(new RoundId("r1"), 1, ANNA, plan, Round.State.RUNNING, W48, Optional.empty());
  }

  private static Instant berlin(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }

  @Test
  void opensOnItsDayAndEndsAfterWorkingDays() {
    Lap.Time time = rule.time(W48, span(3, "16:00")).orElseThrow();
    assertThat(time.opens()).isEqualTo(berlin("2026-11-25T09:00"));
    assertThat(time.deadline()).isEqualTo(berlin("2026-11-30T16:00"));
  }

  @Test
  void aHolidayIsNoDayToAnswerOn() {
    Span span = new Span(WEDNESDAY.near("us"), 2, LocalTime.of(16, 0));
    assertThat(rule.time(W48, span).orElseThrow().deadline()).isEqualTo(berlin("2026-11-30T16:00"));
  }

  @Test
  void thereAreTwoHoursAtLeast() {
    assertThatThrownBy(() -> span(0, "10:00")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> span(5, "10:00")).isInstanceOf(IllegalArgumentException.class);
    assertThat(rule.time(W48, span(0, "11:00"))).isPresent();
  }

  @Test
  void waitsUntilItOpens() {
    assertThat(rule.turn(round(span(2, "16:00")), berlin("2026-11-25T08:59")))
        .isInstanceOf(Turn.Wait.class);
    assertThat(rule.turn(round(span(2, "16:00")), berlin("2026-11-25T09:00")))
        .isInstanceOf(Turn.Open.class);
  }

  @Test
  void opensLateUntilItsEndAndThenNotAtAll() {
    assertThat(rule.turn(round(span(2, "16:00")), berlin("2026-11-27T15:29")))
        .isInstanceOf(Turn.Open.class);
    assertThat(rule.turn(round(span(2, "16:00")), berlin("2026-11-27T15:30")))
        .isInstanceOfSatisfying(Turn.Skip.class, skip -> assertThat(skip.wanted()).isFalse());
    assertThat(rule.turn(round(span(2, "16:00")), berlin("2026-12-02T09:00")))
        .isInstanceOf(Turn.Skip.class);
  }

  @Test
  void aWeekThatSomebodyLeavesOutIsSkippedWithoutComplaint() {
    assertThat(rule.turn(round(span(2, "16:00")).without(W48), berlin("2026-11-25T09:00")))
        .isInstanceOfSatisfying(Turn.Skip.class, skip -> assertThat(skip.wanted()).isTrue());
  }

  @Test
  void theFirstWeekIsOneThatHasNotBegun() {
    assertThat(rule.first(span(2, "16:00"), berlin("2026-11-25T08:59"))).isEqualTo(W48);
    assertThat(rule.first(span(2, "16:00"), berlin("2026-11-25T09:00"))).isEqualTo(W48.next());
  }

  private Lap lap(Span span) {
    return new Lap(
        new LapId(new RoundId("r1"), W48),
        ANNA,
        "weekly-team",
        Optional.empty(),
        false,
        rule.time(W48, span).orElseThrow(),
        Lap.State.OPEN,
        "");
  }

  private static Part asked(int times, String when) {
    Part part = Part.of(BEN, true);
    return times == 0
        ? part
        : new Part(
            BEN,
            true,
            new Part.Asked(times, Optional.of(berlin(when))),
            part.answered(),
            false,
            false,
            false);
  }

  private Optional<Integer> ask(Part part, Rhythm rhythm, String now) {
    return rule.ask(lap(span(2, "16:00")), part, rhythm, Optional.empty(), berlin(now));
  }

  @Test
  void somebodyIsAskedAtMostTwiceInTheirOwnWorkingHours() {
    Rhythm tokyo = WEDNESDAY.at(ZoneId.of("Asia/Tokyo"));
    assertThat(ask(asked(0, ""), WEDNESDAY, "2026-11-25T09:00")).contains(1);
    // In Tokyo it is 17:56 then, and a quarter of an hour later nobody works there.
    assertThat(ask(asked(0, ""), tokyo, "2026-11-25T09:30")).contains(1);
    assertThat(ask(asked(0, ""), tokyo, "2026-11-25T09:56")).isEmpty();
    assertThat(ask(asked(1, "2026-11-25T09:00"), WEDNESDAY, "2026-11-26T15:59")).isEmpty();
    assertThat(ask(asked(1, "2026-11-25T09:00"), WEDNESDAY, "2026-11-26T16:00")).contains(2);
    assertThat(ask(asked(2, "2026-11-26T16:00"), WEDNESDAY, "2026-11-27T09:00")).isEmpty();
  }

  @Test
  void nobodyIsAskedTwiceWithinThreeHoursOrWithoutTimeToAnswer() {
    assertThat(ask(asked(1, "2026-11-27T10:00"), WEDNESDAY, "2026-11-27T12:59")).isEmpty();
    assertThat(ask(asked(1, "2026-11-27T10:00"), WEDNESDAY, "2026-11-27T13:00")).contains(2);
    assertThat(ask(asked(0, ""), WEDNESDAY, "2026-11-27T15:29")).contains(1);
    assertThat(ask(asked(0, ""), WEDNESDAY, "2026-11-27T15:30")).isEmpty();
  }

  @Test
  void whoIsAwayIsAskedOnceTheyAreBack() {
    Instant back = berlin("2026-11-26T00:00");
    Lap lap = lap(span(2, "16:00"));
    assertThat(
            rule.ask(lap, asked(0, ""), WEDNESDAY, Optional.of(back), berlin("2026-11-25T10:00")))
        .isEmpty();
    assertThat(
            rule.ask(lap, asked(0, ""), WEDNESDAY, Optional.of(back), berlin("2026-11-26T10:00")))
        .contains(1);
  }

  @Test
  void theNudgeComesOnTheLastDayAndNotInTheFirstHalf() {
    Lap.Time twoDays = rule.time(W48, span(2, "16:00")).orElseThrow();
    assertThat(Rule.nudge(twoDays)).isEqualTo(twoDays.deadline().minus(Duration.ofDays(1)));
    Lap.Time oneMorning = rule.time(W48, span(0, "13:00")).orElseThrow();
    assertThat(Rule.nudge(oneMorning)).isEqualTo(berlin("2026-11-25T11:00"));
  }
}
