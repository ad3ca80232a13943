package dev.annexbot.command;

import dev.annexbot.assistant.Assistant;
import dev.annexbot.assistant.NoticeCards;
import dev.annexbot.assistant.accounts.LinkedLetters;
import dev.annexbot.assistant.risks.SummaryCards;
import dev.annexbot.chat.Desk;
import dev.annexbot.chat.Letters;
import dev.annexbot.chat.LettersByKind;
import dev.annexbot.policy.Policy;
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
import dev.annexbot.store.StoreRefused;
import dev.annexbot.web.Counters;
import dev.annexbot.web.Doors;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The only place where the parts of the house meet. */
final class App implements AutoCloseable {
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

  /** The desk alone, for a wall that is opened elsewhere. */
  static Desk desk(Knowledge knowledge, Store store, String contact, RiskHouse risks) {
    return risks.before(
        new Assistant(
            knowledge.catalogue(),
            knowledge.answers(),
            store.threads(),
            store.feedback(),
            new Assistant.Company(contact, risks.means().clock(), store.usage())));
  }

  /**
   * What is behind the walls: who answers people, and who words letters, by their kinds.
   *
   * @param forColleagues the kinds that must not reach people of other organizations
   */
  record Inside(
      Function<Store, Desk> desk,
      Function<Store, Map<String, Letters>> letters,
      Set<String> forColleagues) {}

  /** Opens everything; from now on people are answered. */
  static App open(Settings settings, Knowledge knowledge, Clock clock)
      throws StoreRefused, SlackUnreachable, IOException {
    knowledge.answers().start();
    Function<Store, RiskHouse> risks =
        store ->
            RiskHouse.of(
                knowledge,
                store,
                new Policy(store.roles(), settings.letters().admins(), store.accounts()),
                Houses.of(store, settings),
                clock);
    Inside inside =
        new Inside(
            store -> desk(knowledge, store, settings.contact(), risks.apply(store)),
            store ->
                Map.of(
                    AdminAlarm.KIND,
                    new NoticeCards(),
                    LinkedLetters.KIND,
                    new LinkedLetters(),
                    SummaryCards.KIND,
                    risks.apply(store).summaries()),
            Set.of(SummaryCards.KIND));
    return open(settings, inside, clock);
  }

  static App open(Settings settings, Inside inside, Clock clock)
      throws StoreRefused, SlackUnreachable, IOException {
    Counters counters = new Counters();
    Store store = Store.open(settings.database(), clock);
    try {
      Desk desk = inside.desk().apply(store);
      Walls walls = Walls.open(settings, desk, store, counters, clock);
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
    Alarm alarm = new AdminAlarm(store.outbox(), () -> walls.admins(policy));
    Courier courier =
        new Courier(
            store.outbox(),
            new ForColleagues(walls.platform(), walls::listeners, inside.forColleagues()),
            new LettersByKind(inside.letters().apply(store)),
            Patience.settling(settings.letters().settling()),
            alarm);
    return Ticking.start(TICK, List.of(new Rounds(store.outbox(), courier), store.usage()::write));
  }

  Doors doors() {
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
