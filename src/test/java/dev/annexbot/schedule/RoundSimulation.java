package dev.annexbot.schedule;

import dev.annexbot.Shelf;
import dev.annexbot.assistant.risks.Rooms;
import dev.annexbot.assistant.rounds.RoundHall;
import dev.annexbot.assistant.rounds.RoundLetters;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.ChatPlatform;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Letters;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.checkin.CheckIns.Following;
import dev.annexbot.checkin.Given;
import dev.annexbot.checkin.Run;
import dev.annexbot.checkin.RunId;
import dev.annexbot.checkin.TemplateId;
import dev.annexbot.checkin.Templates;
import dev.annexbot.people.Directory;
import dev.annexbot.people.Team;
import dev.annexbot.people.TeamId;
import dev.annexbot.policy.Policy;
import dev.annexbot.reminder.Calendar;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.reminder.Rhythm;
import dev.annexbot.risk.Change;
import dev.annexbot.round.Attendance;
import dev.annexbot.round.Audience;
import dev.annexbot.round.Holding;
import dev.annexbot.round.Invited;
import dev.annexbot.round.Lap;
import dev.annexbot.round.LapId;
import dev.annexbot.round.Part;
import dev.annexbot.round.Plan;
import dev.annexbot.round.Round;
import dev.annexbot.round.RoundId;
import dev.annexbot.round.RoundLetter;
import dev.annexbot.round.Rounds;
import dev.annexbot.round.Rule;
import dev.annexbot.round.Span;
import dev.annexbot.round.Tally;
import dev.annexbot.round.Telling;
import dev.annexbot.store.SettableClock;
import dev.annexbot.store.Store;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Rounds on the real tables and a virtual clock: two replicas whose clocks differ die between any
 * two steps, both are away for days, people answer, decline and go away, and the platform is
 * hostile. One history, told by its seed.
 */
final class RoundSimulation {
  private static final PersonId LEADER = new PersonId("slack:T1:ULEADER");
  private static final RoundId ROUND = new RoundId("r1");
  private static final String CHANNEL = "slack:C1";
  private static final List<String> ZONES =
      List.of("Europe/Berlin", "America/New_York", "Asia/Tokyo", "Australia/Adelaide");
  private static final int SKEW_SECONDS = 240;

  private final Random random;
  private final SettableClock clock = new SettableClock();
  private final Store store;
  private final Rule rule = new Rule(new Calendar((day, where) -> false));
  private final HostilePlatform platform;
  private final Deadly deadly;
  private final Attendance attendance;
  private final Directory directory;
  private final RoundHall hall;
  private final Map<PersonId, ZoneId> zones = new HashMap<>();
  private final List<Replica> replicas = new ArrayList<>();
  private final List<String> wrongs = new ArrayList<>();
  private final IsoWeek first;
  private int seen;
  private int runs;

  /** What came of it. */
  record Outcome(long weeks, long asked, long answered, long crashes, List<String> wrongs) {}

  RoundSimulation(long seed, Path folder) throws Exception {
    random = new Random(seed);
    clock.set(Instant.parse("2026-10-05T00:00:00Z").plus(Duration.ofDays(random.nextInt(200))));
    store = Store.open(folder, clock);
    platform = new HostilePlatform(random, clock);
    deadly = new Deadly(random);
    deadly.rate(8);
    Set<PersonId> people = new LinkedHashSet<>();
    for (int each = 0; each < 7; each++) {
      PersonId who = new PersonId("slack:T1:U" + each);
      people.add(who);
      zones.put(who, ZoneId.of(ZONES.get(each % ZONES.size())));
    }
    directory = new Folk();
    attendance = new Attendance(store.reminders(), store.absences(), directory);
    hall =
        new RoundHall(
            store.rounds(),
            rule,
            new RoundHall.Folk(store.teams(), directory, attendance, store.absences()),
            new Rooms(
                store.checkIns(),
                store.risks(),
                new Templates(Shelf.DATA.risks().templates(), id -> Optional.empty()),
                Shelf.DATA.risks().used(),
                new Policy(store.roles(), Set.of())),
            org -> "");
    store
        .teams()
        .keep(new Team(new TeamId("t1"), 1, "All", LEADER, people, Optional.empty()), LEADER);
    first = begin();
    replicas.add(new Replica());
    replicas.add(new Replica());
  }

  private IsoWeek begin() {
    Rhythm opens =
        Rhythm.usual(ZoneId.of("Europe/Berlin"))
            .on(DayOfWeek.of(1 + random.nextInt(5)), LocalTime.of(9 + random.nextInt(5), 0));
    Span span = new Span(opens, 1 + random.nextInt(3), LocalTime.of(16, 0));
    IsoWeek week = rule.first(span, clock.instant());
    Plan plan =
        new Plan(
            "weekly-team",
            new Audience.OfTeam(new TeamId("t1")),
            Set.of(new PersonId("slack:T1:U0")),
            span,
            new Telling(Optional.of(CHANNEL), Set.of(), random.nextBoolean()));
    store
        .rounds()
        .keep(
            new Round(ROUND, 1, LEADER, plan, Round.State.RUNNING, week, Optional.empty()),
            LEADER,
            "round.started");
    return week;
  }

  /** Everybody is a colleague; where they are, this knows. */
  private final class Folk implements Directory {
    @Override
    public Known who(PersonId who) {
      return new Known(Person.Standing.MEMBER, Optional.ofNullable(zones.get(who)));
    }

    @Override
    public Listed inChannel(String address) {
      return new Listed.Never("nobody asks a channel here");
    }

    @Override
    public Listed inGroup(Org org, String group) {
      return new Listed.Never("there are no groups here");
    }

    @Override
    public List<Group> groups(Org org) {
      return List.of();
    }
  }

  /** One of us, with a clock of its own. */
  private final class Replica {
    private final Rounds own;
    private final Holding holding;
    private final Courier courier;

    Replica() {
      own = skewed(Duration.ofSeconds(random.nextInt(2 * SKEW_SECONDS) - SKEW_SECONDS));
      Invited invited = new Invited(store.teams(), directory);
      holding =
          new Holding(
              deadly.wrap(Rounds.class, own), rule, invited, attendance, org -> Set.of(LEADER));
      courier =
          new Courier(
              new DeadlyOutbox(store.outbox(), deadly),
              deadly.wrap(ChatPlatform.class, platform),
              new Named(new RoundLetters(hall)),
              new Patience(Duration.ofSeconds(70)),
              new Silent());
    }

    void tick() {
      try {
        holding.run();
        nothingIsLeftUndone();
      } catch (Deadly.Killed killed) {
        // and started again
      }
      for (String id : store.outbox().due(200)) {
        try {
          courier.see(id);
        } catch (Deadly.Killed killed) {
          // and started again
        }
      }
    }

    private void nothingIsLeftUndone() {
      for (Lap lap : own.open()) {
        Rhythm round = store.rounds().find(ROUND).orElseThrow().plan().span().opens();
        for (Part part : own.parts(lap.id())) {
          rule.ask(
                  lap,
                  part,
                  attendance.rhythm(part.who(), round),
                  attendance.quiet(part.who()),
                  own.now())
              .ifPresent(time -> wrongs.add("not asked: " + lap.id() + " " + part.who()));
        }
      }
    }
  }

  private Rounds skewed(Duration by) {
    Object proxy =
        Proxy.newProxyInstance(
            Rounds.class.getClassLoader(),
            new Class<?>[] {Rounds.class},
            (self, method, arguments) -> {
              if (method.getName().equals("now")) {
                return clock.instant().plus(by);
              }
              try {
                return method.invoke(store.rounds(), arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            });
    return (Rounds) proxy;
  }

  /** The real words decide whether there is something to say; what is kept is who said it. */
  private record Named(RoundLetters inner) implements Letters {
    @Override
    public Optional<Card> write(Letter letter) {
      return inner.write(letter).map(card -> new Card(title(letter, card), List.of()));
    }

    private static String title(Letter letter, Card card) {
      boolean told = letter.kind().equals(RoundLetter.Kind.WRAP_UP.word());
      return letter.name() + (told ? " " + card.blocks().getFirst() : "");
    }

    @Override
    public Optional<Duration> wait(Letter letter) {
      return inner.wait(letter);
    }
  }

  Outcome run(int weeks) {
    Instant end = clock.instant().plus(Duration.ofDays(7L * weeks));
    while (clock.instant().isBefore(end)) {
      clock.advance(Duration.ofSeconds(600 + random.nextInt(1_200)));
      disturb();
      act();
      replicas.get(random.nextInt(2)).tick();
      look();
    }
    settle();
    Outcome outcome = outcome();
    store.close();
    return outcome;
  }

  private void disturb() {
    if (random.nextInt(600) == 0) {
      clock.advance(Duration.ofMinutes(random.nextInt(8 * 24 * 60)));
    }
    if (random.nextInt(100) == 0) {
      platform.mood(random.nextInt(8) == 0 ? 2_000 : random.nextInt(300));
    }
  }

  /** People do what they do, whether they were asked or not. */
  private void act() {
    PersonId who = new PersonId("slack:T1:U" + random.nextInt(7));
    if (random.nextInt(150) == 0) {
      store.absences().away(who, clock.instant().plus(Duration.ofHours(random.nextInt(120))));
    }
    for (Lap lap : store.rounds().laps(ROUND, 1)) {
      boolean recent = clock.instant().isBefore(lap.deadline().plus(Duration.ofDays(2)));
      if (lap.state() != Lap.State.SKIPPED && recent && random.nextInt(25) == 0) {
        answer(lap, who);
      } else if (lap.isOpen() && random.nextInt(900) == 0) {
        store.rounds().mark(lap, who, Rounds.Mark.NOT_MINE);
      }
    }
  }

  private void answer(Lap lap, PersonId who) {
    RunId id = new RunId("run-" + runs++);
    Run begun =
        new Run(
            id,
            new TemplateId("weekly-team", "v1"),
            new Run.Begun(who, clock.instant(), CHANNEL),
            new Run.Answers(Map.of(), Map.of()),
            new Run.Standing(0, Optional.of("any"), 0, clock.instant()));
    if (store.rounds().answer(lap.id(), who, store.checkIns().begin(begun, "r" + lap.id()).id())) {
      Run finished =
          new Run(
              id,
              begun.template(),
              begun.begun(),
              new Run.Answers(Map.of("any", new Given.NotSure()), Map.of()),
              new Run.Standing(1, Optional.empty(), 1, clock.instant()));
      store
          .checkIns()
          .finish(
              finished,
              new Following(
                  Optional.empty(),
                  Optional.empty(),
                  new Change(who, clock.instant(), "checkin.finished")));
    }
  }

  /** Whether what was posted just now reached somebody at work, who wants to hear of it. */
  private void look() {
    for (; seen < platform.posts().size(); seen++) {
      var post = platform.posts().get(seen);
      ZoneId zone = zones.get(new PersonId(post.letter().address()));
      if (zone != null) {
        LocalTime there = post.at().atZone(zone).toLocalTime();
        int day = post.at().atZone(zone).getDayOfWeek().getValue();
        boolean atWork =
            day < 6 && !there.isBefore(LocalTime.of(8, 0)) && !there.isAfter(LocalTime.of(18, 0));
        if (!atWork) {
          wrongs.add("outside hours: " + post.letter().name() + " at " + post.at());
        }
      }
    }
  }

  /** No more trouble, and time for everything that is under way to end. */
  private void settle() {
    platform.calm();
    deadly.calm();
    for (int each = 0; each < 8 * 24 * 3; each++) {
      clock.advance(Duration.ofMinutes(20));
      replicas.get(each % 2).tick();
      look();
    }
  }

  private Outcome outcome() {
    Map<String, Integer> posted = new HashMap<>();
    platform.posts().forEach(post -> posted.merge(post.letter().name(), 1, Integer::sum));
    posted.forEach((name, times) -> check(times == 1, "posted " + times + " times: " + name));
    long weeks = 0;
    long asked = 0;
    long answered = 0;
    IsoWeek end = store.rounds().find(ROUND).orElseThrow().next();
    for (IsoWeek week = first; week.compareTo(end) < 0; week = week.next()) {
      weeks++;
      Optional<Lap> lap = store.rounds().find(new LapId(ROUND, week));
      check(lap.isPresent(), "undecided: " + week);
      if (lap.isPresent()) {
        List<Part> parts = store.rounds().parts(lap.get().id());
        asked += parts.stream().mapToInt(part -> part.asked().times()).sum();
        answered += parts.stream().filter(Part::hasAnswered).count();
        told(lap.get(), parts, posted);
      }
    }
    return new Outcome(weeks, asked, answered, deadly.deaths(), wrongs);
  }

  private void told(Lap lap, List<Part> parts, Map<String, Integer> posted) {
    String wrap = RoundLetter.of(RoundLetter.Kind.WRAP_UP, lap.id(), CHANNEL).name();
    if (lap.state() != Lap.State.CLOSED) {
      check(!posted.containsKey(wrap), "told of a week that was not: " + wrap);
      return;
    }
    String now = Tally.of(lap, parts, 0).answered() + " of " + Tally.of(lap, parts, 0).asked();
    List<String> titles =
        platform.titles().stream().filter(title -> title.startsWith(wrap + " ")).toList();
    check(
        titles.size() == 1
            && (titles.getFirst().contains(now) || !Tally.of(lap, parts, 0).mayBeShown()),
        "told " + titles + " where it is " + now);
    for (Part part : parts) {
      String ask = RoundLetter.to(RoundLetter.Kind.ASK, lap.id(), part.who()).name();
      String nudge = RoundLetter.to(RoundLetter.Kind.NUDGE, lap.id(), part.who()).name();
      check(part.asked().times() > 0 || !posted.containsKey(ask), "asked unasked: " + ask);
      check(part.asked().times() > 1 || !posted.containsKey(nudge), "nudged: " + nudge);
    }
    platform.posts().stream()
        .filter(post -> post.letter().ref().startsWith(lap.id() + "/"))
        .filter(post -> post.letter().kind().matches("round-(ask|nudge)"))
        .forEach(
            post ->
                check(
                    !post.at().isAfter(lap.deadline().plusSeconds(SKEW_SECONDS)),
                    "asked after the end: " + post.letter().name()));
  }

  private void check(boolean holds, String wrong) {
    if (!holds) {
      wrongs.add(wrong);
    }
  }

  /** Alarms have no part in this. */
  private static final class Silent implements Alarm {
    @Override
    public void dead(Letter letter, String why) {}

    @Override
    public void parked(Letter letter, String why) {}

    @Override
    public void doubled(Letter letter) {}
  }
}
