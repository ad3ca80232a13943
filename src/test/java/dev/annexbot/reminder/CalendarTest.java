package dev.annexbot.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CalendarTest {
  /** Every quarter hour of every day with {@code -Dmatrix=1}; every so-manieth otherwise. */
  private static final int STEP = Integer.getInteger("matrix", 397);

  private static final LocalTime FIRST = LocalTime.of(0, 0);
  private static final LocalTime LAST = LocalTime.of(23, 59);
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final IsoWeek W48 = IsoWeek.parse("2026-W48");

  private final Calendar calendar = new Calendar((day, where) -> false);

  private static Rhythm rhythm(DayOfWeek day, String time, ZoneId zone) {
    return new Rhythm(day, LocalTime.parse(time), zone, FIRST, LAST, "");
  }

  @Test
  void mondayAtNineIsMondayAtNineWhereverOneIs() {
    assertThat(calendar.moment(W48, Rhythm.usual(BERLIN)))
        .contains(Instant.parse("2026-11-23T08:00:00Z"));
    assertThat(calendar.moment(W48, Rhythm.usual(NEW_YORK)))
        .contains(Instant.parse("2026-11-23T14:00:00Z"));
  }

  @Test
  void aHolidayMovesItToTheNextWorkdayOfTheWeek() {
    Set<LocalDate> off = new TreeSet<>(List.of(LocalDate.of(2026, 11, 23)));
    Calendar busy = new Calendar((day, where) -> off.contains(day));
    assertThat(busy.moment(W48, Rhythm.usual(BERLIN)))
        .contains(Instant.parse("2026-11-24T08:00:00Z"));
    assertThat(busy.moment(W48, Rhythm.usual(BERLIN).on(DayOfWeek.FRIDAY, LocalTime.of(9, 0))))
        .contains(Instant.parse("2026-11-27T08:00:00Z"));
  }

  @Test
  void afterTheChosenDayThereIsOnlyTheOneBefore() {
    Calendar busy = new Calendar((day, where) -> day.getDayOfWeek() == DayOfWeek.FRIDAY);
    assertThat(busy.moment(W48, Rhythm.usual(BERLIN).on(DayOfWeek.FRIDAY, LocalTime.of(9, 0))))
        .contains(Instant.parse("2026-11-26T08:00:00Z"));
    assertThat(calendar.moment(W48, Rhythm.usual(BERLIN).on(DayOfWeek.SUNDAY, LocalTime.of(9, 0))))
        .contains(Instant.parse("2026-11-27T08:00:00Z"));
  }

  @Test
  void aWeekWithoutWorkHasNone() {
    Calendar closed = new Calendar((day, where) -> true);
    assertThat(closed.moment(W48, Rhythm.usual(BERLIN))).isEmpty();
  }

  @Test
  void aTimeOutsideOfWorkMovesIntoIt() {
    assertThat(calendar.moment(W48, Rhythm.usual(BERLIN).on(DayOfWeek.MONDAY, LocalTime.of(6, 0))))
        .contains(Instant.parse("2026-11-23T07:05:00Z"));
    assertThat(calendar.moment(W48, Rhythm.usual(BERLIN).on(DayOfWeek.MONDAY, LocalTime.of(22, 0))))
        .contains(Instant.parse("2026-11-23T16:45:00Z"));
  }

  @Test
  void aDayThatTheCalendarLeftOutIsNoWorkday() {
    // On Samoa Thursday, 29 December 2011, was followed by Saturday.
    ZoneId samoa = ZoneId.of("Pacific/Apia");
    Optional<Instant> moment =
        calendar.moment(
            IsoWeek.of(LocalDate.of(2011, 12, 30)),
            Rhythm.usual(samoa).on(DayOfWeek.FRIDAY, LocalTime.of(9, 0)));
    assertThat(moment.orElseThrow().atZone(samoa).toLocalDate())
        .isEqualTo(LocalDate.of(2011, 12, 29));
  }

  @Test
  void weeksAreNamedAndReadTheSame() {
    IsoWeek week = IsoWeek.parse("1989-W52");
    for (int each = 0; each < 3_000; each++) {
      assertThat(IsoWeek.parse(week.toString())).isEqualTo(week);
      week = week.next();
    }
    assertThat(IsoWeek.of(LocalDate.of(2027, 1, 1))).hasToString("2026-W53");
  }

  @Test
  void everyZoneWeekdayAndQuarterHourHasExactlyOneMomentAWeek() {
    IsoWeek first = IsoWeek.of(LocalDate.of(1990, 1, 1));
    int weeks = (int) first.until(IsoWeek.of(LocalDate.of(2037, 12, 28)));
    List<DayOfWeek> days = List.of(DayOfWeek.values());
    long looked = 0;
    long at = 0;
    Set<String> wrong = new TreeSet<>();
    for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
      ZoneId zone = ZoneId.of(id);
      for (int slot = 0; slot < 5 * 96; slot++) {
        if (at++ % STEP != 0) {
          continue;
        }
        LocalTime time = LocalTime.MIN.plusMinutes(slot % 96 * 15L);
        Rhythm rhythm = new Rhythm(days.get(slot / 96), time, zone, FIRST, LAST, "");
        Instant before = Instant.MIN;
        IsoWeek week = first;
        for (int each = 0; each <= weeks; each++) {
          Optional<Instant> moment = calendar.moment(week, rhythm);
          looked++;
          if (moment.isEmpty()
              || !moment.get().isAfter(before)
              || !isIn(week, moment.get(), zone)) {
            wrong.add(id + " " + rhythm.day() + " " + time + " " + week);
          }
          before = moment.orElse(before);
          week = week.next();
        }
      }
    }
    System.out.println("calendar: zone-weeks=" + looked + " wrong=" + wrong.size());
    assertThat(wrong).isEmpty();
  }

  private static boolean isIn(IsoWeek week, Instant moment, ZoneId zone) {
    LocalDate day = moment.atZone(zone).toLocalDate();
    return IsoWeek.of(day).equals(week) && day.getDayOfWeek().getValue() <= 5;
  }

  @Test
  void theQuarterHourThatIsLeftOutMovesForward() {
    Rhythm gone = rhythm(DayOfWeek.FRIDAY, "00:30", ZoneId.of("Asia/Amman"));
    IsoWeek spring = IsoWeek.of(LocalDate.of(2017, 3, 31));
    assertThat(calendar.moment(spring, gone)).contains(Instant.parse("2017-03-30T22:30:00Z"));
  }
}
