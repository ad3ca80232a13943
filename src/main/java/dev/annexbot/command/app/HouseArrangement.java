package dev.annexbot.command.app;

import dev.annexbot.chat.Org;
import dev.annexbot.handoff.Arrangement;
import dev.annexbot.handoff.WorkTime;
import dev.annexbot.holidays.PublicHolidays;
import dev.annexbot.house.House;
import dev.annexbot.house.Promise;
import dev.annexbot.reminder.Calendar;
import dev.annexbot.reminder.Holidays;
import dev.annexbot.reminder.Rhythm;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** What an organization has settled, as far as it concerns questions that people answer. */
public record HouseArrangement(House house, ZoneId zone) implements Arrangement {
  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final LocalTime FIVE = LocalTime.of(17, 0);
  private static final Holidays HOLIDAYS = new PublicHolidays();

  /** Only those are asked who are on the same platform: others would not be known there. */
  @Override
  public Optional<String> experts(Org org) {
    return house
        .of(org)
        .channels()
        .experts()
        .filter(address -> Platforms.name(address).equals(platform(org)));
  }

  private static String platform(Org org) {
    int colon = org.value().indexOf(':');
    return colon < 0 ? org.value() : org.value().substring(0, colon);
  }

  @Override
  public Instant promise(Org org, Instant asked) {
    Promise promise = house.of(org).promise();
    return switch (promise.unit()) {
      case HOURS -> times(org).hours(asked, promise.count());
      case DAYS -> times(org).days(asked, promise.count());
    };
  }

  @Override
  public WorkTime times(Org org) {
    Calendar calendar = new Calendar(HOLIDAYS);
    return new WorkTime(
        calendar, new Rhythm(DayOfWeek.MONDAY, NINE, zone, NINE, FIVE, house.of(org).holidays()));
  }

  @Override
  public Duration keeping(Org org) {
    return Duration.ofDays(house.of(org).keeping().days());
  }
}
