package dev.annexbot.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.reminder.Calendar;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.reminder.Rhythm;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicHolidaysTest {
  private final PublicHolidays holidays = new PublicHolidays();

  @ParameterizedTest
  @CsvSource({
    "2026-10-03,de,true",
    "2026-04-03,de,true",
    "2026-11-26,de,false",
    "2026-01-06,de,false",
    "2026-01-06,de-by,true",
    "2026-01-06,de-be,false",
    "2026-08-15,de-by,false",
    "2026-11-26,us,true",
    "2026-12-28,gb,true",
    "2026-05-01,fr,true",
    "2026-10-26,at,true",
    "2026-12-25,'',false"
  })
  void knowsTheDaysOffOfCountriesAndTheirRegions(LocalDate day, String where, boolean off) {
    assertThat(holidays.isHoliday(day, where)).isEqualTo(off);
  }

  @ParameterizedTest
  @CsvSource({
    "de,true",
    "de-by,true",
    "us-ca,true",
    "de-xx,false",
    "xx,false",
    "nyse,false",
    "DE,false",
    "../de,false",
    "'',false"
  })
  void knowsWhichRegionsThereAre(String where, boolean known) {
    assertThat(holidays.isKnown(where)).isEqualTo(known);
  }

  @Test
  void aRegionThatIsNotKnownHasNoHolidays() {
    assertThat(holidays.isHoliday(LocalDate.of(2026, 12, 25), "de-xx")).isFalse();
  }

  @Test
  void whoWorksFromSundayToThursdayIsRemindedThen() {
    Rhythm friday =
        new Rhythm(
            DayOfWeek.FRIDAY,
            LocalTime.of(9, 0),
            ZoneId.of("Asia/Riyadh"),
            LocalTime.of(8, 0),
            LocalTime.of(18, 0),
            "sa");
    // Friday and Saturday are off, Sunday is not.
    assertThat(new Calendar(holidays).moment(IsoWeek.parse("2026-W48"), friday))
        .contains(Instant.parse("2026-11-29T06:00:00Z"));
  }

  @Test
  void whoHasAHolidayOnMondayIsRemindedOnTuesday() {
    Rhythm monday = Rhythm.usual(ZoneId.of("Europe/Berlin")).near("de");
    assertThat(new Calendar(holidays).moment(IsoWeek.parse("2026-W15"), monday))
        .contains(Instant.parse("2026-04-07T07:00:00Z"));
  }
}
