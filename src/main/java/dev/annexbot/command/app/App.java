package dev.annexbot.command.app;

import dev.annexbot.assistant.NoticeCards;
import dev.annexbot.assistant.accounts.LinkedLetters;
import dev.annexbot.assistant.admin.UseLetters;
import dev.annexbot.assistant.handover.HandoverLetters;
import dev.annexbot.assistant.risks.SummaryCards;
import dev.annexbot.assistant.rounds.RoundLetters;
import dev.annexbot.assistant.welcome.WelcomeDesk;
import dev.annexbot.assistant.welcome.WelcomeLetters;
import dev.annexbot.chat.Desk;
import dev.annexbot.chat.Letters;
import dev.annexbot.chat.LettersByKind;
import dev.annexbot.handoff.HandoffLetters;
import dev.annexbot.handoff.Listing;
import dev.annexbot.holidays.PublicHolidays;
import dev.annexbot.house.House;
import dev.annexbot.policy.Policy;
import dev.annexbot.reminder.Calendar;
import dev.annexbot.reminder.LineOfTheWeek;
import dev.annexbot.schedule.AdminAlarm;
import dev.annexbot.schedule.Alarm;
import dev.annexbot.schedule.Courier;
import dev.annexbot.schedule.ForColleagues;
import dev.annexbot.schedule.Patience;
import dev.annexbot.schedule.Rounds;
import dev.annexbot.schedule.Ticking;
import dev.annexbot.settings.Settings;
import dev.annexbot.slack.SlackUnreachable;
import dev.annexbot.store.Store;
import dev.annexbot.store.engine.StoreRefused;
import dev.annexbot.web.Counters;
import dev.annexbot.web.Doors;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The only place where the parts of the house meet. */
public final class App implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(App.class);

  private static final Duration TICK = Duration.ofSeconds(1);

  private final Store store;
  private final Walls walls;
  private final Doors doors;
  private final Ticking ticking;

  private App(Store store, Walls walls, Doors doors, Ticking ticking) {
    this.ticking = ticking;
    this.store = store;
    this.walls = walls;
    this.doors = doors;
  }

  /**
   * What is behind the walls: who answers people, and who words letters, by their kinds.
   *
   * @param forColleagues the kinds that must not reach people of other organizations
   * @param looks what is looked at again and again, once the walls are open
   */
  public record Inside(
      Desk desk,
      Map<String, Letters> letters,
      Set<String> forColleagues,
      Function<Walls, List<Runnable>> looks) {}

  /** Opens everything; from now on people are answered. */
  public static App open(Settings settings, Knowledge knowledge, Clock clock)
      throws StoreRefused, SlackUnreachable, IOException {
    knowledge.answers().start();
    if (!knowledge.answers().isFresh()) {
      log.info(
          "index-data differs from what the program came with: what is ours to answer was learned"
              + " from it at this start");
    }
    return open(settings, store -> inside(settings, knowledge, store, clock), clock);
  }

  /** All that is behind the walls. */
  public static Inside inside(Settings settings, Knowledge knowledge, Store store, Clock clock) {
    Policy policy = new Policy(store.roles(), settings.letters().admins(), store.accounts());
    House house = Houses.of(store, settings);
    OpenDirectory directory = new OpenDirectory(store.accounts());
    Outside outside = new Outside();
    Switchboard switchboard = new Switchboard();
    RiskHouse risks = RiskHouse.of(knowledge, store, policy, house, clock);
    RoundHouse rounds =
        RoundHouse.of(
            risks,
            store,
            house,
            new RoundHouse.Folk(directory, switchboard),
            new Calendar(new PublicHolidays()));
    ZoneId zone = settings.letters().experts().zone().orElseGet(ZoneId::systemDefault);
    HandoffHouse handoffs =
        HandoffHouse.of(
            knowledge,
            new HandoffHouse.Means(
                store, policy, settings.contact(), new HouseArrangement(house, zone), clock));
    AdminHouse admins = AdminHouse.of(risks, policy, store, outside);
    WeeklyHouse weekly =
        new WeeklyHouse(
            store,
            risks,
            house,
            switchboard,
            new WeeklyHouse.Teams(rounds.leaders(), rounds.teamHelp()));
    Map<String, Letters> letters = new HashMap<>(rounds.letters());
    letters.putAll(weekly.letters());
    letters.put(UseLetters.KIND, admins.letters(directory));
    letters.putAll(WelcomeLetters.byKind());
    letters.putAll(handoffs.letters());
    letters.put(AdminAlarm.KIND, NoticeCards.toAdmin());
    letters.put(AdminAlarm.IN_CHANNEL, NoticeCards.inChannel());
    letters.put(LinkedLetters.KIND, new LinkedLetters());
    letters.put(SummaryCards.KIND, risks.summaries());
    letters.putAll(new HandoverLetters(store.handovers()).byKind());
    Set<String> forColleagues = new HashSet<>(RoundLetters.FOR_COLLEAGUES);
    forColleagues.addAll(HandoffLetters.FOR_COLLEAGUES);
    forColleagues.add(SummaryCards.KIND);
    forColleagues.add(LineOfTheWeek.IN_CHANNEL);
    forColleagues.add(AdminAlarm.IN_CHANNEL);
    return new Inside(
        new WelcomeDesk(
            new AllRooms(admins, Optional.of(weekly), handoffs, rounds, risks)
                .desk(knowledge, store, outside),
            store.greetings(),
            store.outbox(),
            policy),
        letters,
        forColleagues,
        walls -> {
          directory.opens(walls.directories());
          outside.opens(walls);
          switchboard.connect(walls);
          walls.admins(policy).forEach(each -> store.outbox().put(WelcomeLetters.setUp(each)));
          List<Runnable> looks = new ArrayList<>(rounds.looks(org -> walls.admins(policy, org)));
          looks.addAll(weekly.looks(walls));
          looks.addAll(
              handoffs.looks(new Listing.Receivers(walls::orgs, org -> walls.admins(policy, org))));
          looks.add(admins.look(() -> walls.admins(policy)));
          looks.add(knowledge.own());
          return looks;
        });
  }

  public static App open(Settings settings, Function<Store, Inside> behind, Clock clock)
      throws StoreRefused, SlackUnreachable, IOException {
    Counters counters = new Counters();
    Store store = Store.open(settings.database(), clock);
    try {
      Inside inside = behind.apply(store);
      Walls walls = Walls.open(settings, inside.desk(), store, counters, clock);
      try {
        Doors doors = Doors.open(settings.web(), walls.doors(), walls::areReady, counters);
        return new App(store, walls, doors, ticking(settings, inside, store, walls));
      } catch (IOException | RuntimeException noDoors) {
        walls.close();
        throw noDoors;
      }
    } catch (SlackUnreachable | IOException | RuntimeException refused) {
      store.close();
      throw refused;
    }
  }

  private static Ticking ticking(Settings settings, Inside inside, Store store, Walls walls) {
    Policy policy = new Policy(store.roles(), settings.letters().admins(), store.accounts());
    House house = Houses.of(store, settings);
    Alarm alarm =
        new AdminAlarm(
            store.outbox(), () -> walls.admins(policy), () -> Houses.adminChannels(house, walls));
    Courier courier =
        new Courier(
            store.outbox(),
            new ForColleagues(walls.platform(), walls::listeners, inside.forColleagues()),
            new LettersByKind(inside.letters()),
            Patience.settling(settings.letters().settling()),
            alarm);
    List<Runnable> all = new ArrayList<>(inside.looks().apply(walls));
    all.add(new Rounds(store.outbox(), courier));
    all.add(store.usage()::write);
    return Ticking.start(TICK, all);
  }

  public Doors doors() {
    return doors;
  }

  /** Lets nobody in any more, finishes what is under way, and closes what is kept. */
  @Override
  public void close() {
    doors.close();
    ticking.close();
    walls.close();
    store.close();
  }
}
