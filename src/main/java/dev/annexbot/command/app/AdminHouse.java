package dev.annexbot.command.app;

import dev.annexbot.assistant.admin.AdminDesk;
import dev.annexbot.assistant.admin.AdminMeans;
import dev.annexbot.assistant.admin.MonthlyUse;
import dev.annexbot.assistant.admin.UseCards;
import dev.annexbot.assistant.admin.UseLetters;
import dev.annexbot.assistant.row.RoomDesk;
import dev.annexbot.chat.ChannelCheck;
import dev.annexbot.chat.Letters;
import dev.annexbot.chat.Outbox;
import dev.annexbot.chat.PersonId;
import dev.annexbot.people.Directory;
import dev.annexbot.policy.Policy;
import dev.annexbot.schedule.Seldom;
import dev.annexbot.store.Store;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What is for admins, put together. */
public record AdminHouse(AdminMeans means, Outbox outbox, Clock clock) {
  private static final Duration LOOK = Duration.ofMinutes(10);
  private static final Duration LATER = Duration.ofMinutes(30);
  private static final int FROM = 9;
  private static final int UNTIL = 17;

  public static AdminHouse of(RiskHouse risks, Policy policy, Store store, ChannelCheck channels) {
    Clock clock = risks.means().clock();
    UseCards use = new UseCards(store.months(), risks.means().catalogue(), clock);
    return new AdminHouse(
        new AdminMeans(risks.means().house(), policy, store.roles(), channels, use),
        store.outbox(),
        clock);
  }

  /** The desk that takes what is for admins. */
  RoomDesk desk() {
    return new AdminDesk(means);
  }

  /** The words of the monthly page, which comes while its reader works. */
  Letters letters(Directory directory) {
    return new UseLetters(means.use(), means.policy(), who -> rest(directory, who));
  }

  private Optional<Duration> rest(Directory directory, PersonId who) {
    ZonedDateTime there = clock.instant().atZone(directory.who(who).zone().orElse(ZoneOffset.UTC));
    boolean weekend = there.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    boolean works = !weekend && there.getHour() >= FROM && there.getHour() < UNTIL;
    return works ? Optional.empty() : Optional.of(LATER);
  }

  /** What has to be looked at again and again. */
  Runnable look(Supplier<Set<PersonId>> admins) {
    return new Seldom(LOOK, new MonthlyUse(means.use(), means.house(), outbox, admins));
  }
}
