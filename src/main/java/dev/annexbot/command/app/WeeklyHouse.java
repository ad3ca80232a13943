package dev.annexbot.command.app;

import dev.annexbot.assistant.rounds.RoundVerbs;
import dev.annexbot.assistant.row.RoomDesk;
import dev.annexbot.assistant.weekly.HandingOn;
import dev.annexbot.assistant.weekly.Weekly;
import dev.annexbot.assistant.weekly.Why;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Letters;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.holidays.PublicHolidays;
import dev.annexbot.house.House;
import dev.annexbot.policy.Role;
import dev.annexbot.policy.Roles.Holder;
import dev.annexbot.reminder.Calendar;
import dev.annexbot.reminder.Following;
import dev.annexbot.reminder.Holidays;
import dev.annexbot.reminder.Leaders;
import dev.annexbot.reminder.LineOfTheWeek;
import dev.annexbot.reminder.Reminders;
import dev.annexbot.reminder.Reminding;
import dev.annexbot.reminder.Rule;
import dev.annexbot.reminder.TeamHelp;
import dev.annexbot.schedule.Seldom;
import dev.annexbot.store.Store;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The weekly reminder, put together: who gets it, when, and what it says. */
public final class WeeklyHouse {
  private static final Duration OFTEN = Duration.ofSeconds(5);
  private static final Duration NOW_AND_THEN = Duration.ofSeconds(30);
  private static final Duration SELDOM = Duration.ofMinutes(10);

  private final Store store;
  private final Reminders reminders;
  private final RiskHouse risks;
  private final House house;
  private final Switchboard switchboard;
  private final Holidays holidays = new PublicHolidays();
  private final Why why;
  private final HandingOn handingOn;
  private final Weekly weekly;
  private final Seldom lookingAround = new Seldom(SELDOM, this::lookAround);
  private volatile Set<PersonId> everybody = Set.of();

  /** What is known of teams. */
  record Teams(Leaders leaders, TeamHelp help) {}

  WeeklyHouse(Store store, RiskHouse risks, House house, Switchboard switchboard, Teams teams) {
    this.store = store;
    this.reminders = new UntilTheyAreBack(store.reminders(), store.absences());
    this.risks = risks;
    this.house = house;
    this.switchboard = switchboard;
    this.why = new Why(risks.rooms(), this::managers);
    this.handingOn =
        new HandingOn(
            risks.rooms().register(),
            teams.leaders(),
            this::admins,
            store.outbox(),
            risks.means().clock());
    this.weekly =
        new Weekly(
            risks.rooms(),
            new Weekly.Kept(reminders, store.later()),
            new Weekly.Sources(risks.means().catalogue(), teams.help(), why),
            new Weekly.World(switchboard, holidays),
            handingOn);
  }

  private Set<PersonId> admins(Org org) {
    return switchboard.admins(risks.rooms().policy(), org);
  }

  private Set<PersonId> managers() {
    return switchboard.orgs().stream()
        .flatMap(org -> store.roles().holders(org).stream())
        .filter(holder -> holder.role() == Role.MANAGER)
        .map(Holder::who)
        .collect(Collectors.toSet());
  }

  private void lookAround() {
    everybody = why.everybody();
  }

  /** Where an organization wants no weekly lists, nobody is reminded unless they ask for it. */
  private Set<PersonId> concerned() {
    lookingAround.run();
    return everybody.stream()
        .filter(who -> switchboard.orgs().contains(who.org()))
        .filter(who -> house.of(who.org()).sending().ownersList())
        .collect(Collectors.toSet());
  }

  /** The desk that takes what is about it; {@code risks} has the forms of risks. */
  RoomDesk desk(RoomDesk risks) {
    return weekly.desk(risks, List.of(CardDraft.button("Check-in rounds", RoundVerbs.ROUNDS, "")));
  }

  /** The words of its letters, by their kinds. */
  Map<String, Letters> letters() {
    return weekly.letters();
  }

  /** What is done again and again, once the walls are open. */
  List<Runnable> looks(Walls walls) {
    return List.of(
        new Seldom(OFTEN, new Reminding(reminders, new Rule(new Calendar(holidays)))),
        new Seldom(
            NOW_AND_THEN,
            new Following(
                reminders,
                switchboard,
                new Following.People(
                    this::concerned, org -> house.of(org).holidays(), handingOn::left))),
        new Seldom(
            NOW_AND_THEN,
            new LineOfTheWeek(
                reminders,
                store.weekLines(),
                new LineOfTheWeek.Receivers(
                    walls::orgs, this::admins, org -> house.of(org).channels().admins()))));
  }
}
