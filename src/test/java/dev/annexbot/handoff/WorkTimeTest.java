package dev.annexbot.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.reminder.Calendar;
import dev.annexbot.reminder.Rhythm;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkTimeTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

  private final WorkTime times =
      new WorkTime(
          new Calendar((day, where) -> day.equals(CHRISTMAS)),
          new Rhythm(
              DayOfWeek.MONDAY,
              LocalTime.of(9, 0),
              BERLIN,
              LocalTime.of(9, 0),
              LocalTime.of(17, 0),
              ""));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-11-26T10:00|1|Fri 27 Nov, 17:00
          2026-11-27T10:00|1|Mon 30 Nov, 17:00
          2026-11-28T10:00|1|Mon 30 Nov, 17:00
          2026-11-26T23:59|2|Mon 30 Nov, 17:00
          2026-12-24T10:00|1|Mon 28 Dec, 17:00
          2026-03-27T10:00|1|Mon 30 Mar, 17:00
          """)
  void aPromiseInDaysEndsWithTheWorkOfThatDay(LocalDateTime from, int days, String words) {
    assertThat(times.words(times.days(from.atZone(BERLIN).toInstant(), days))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-11-26T10:00|4|Thu 26 Nov, 14:00
          2026-11-26T15:00|4|Fri 27 Nov, 11:00
          2026-11-26T06:00|1|Thu 26 Nov, 10:00
          2026-11-27T16:30|9|Tue 1 Dec, 09:30
          2026-11-28T12:00|8|Mon 30 Nov, 17:00
          """)
  void aPromiseInHoursCountsThoseInWhichPeopleWork(LocalDateTime from, int hours, String words) {
    assertThat(times.words(times.hours(from.atZone(BERLIN).toInstant(), hours))).isEqualTo(words);
  }
}
