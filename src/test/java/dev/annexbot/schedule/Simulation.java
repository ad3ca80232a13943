package dev.annexbot.schedule;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

import dev.annexbot.Shelf;
import dev.annexbot.assistant.risks.Rooms;
import dev.annexbot.assistant.weekly.HandingOn;
import dev.annexbot.assistant.weekly.Weekly;
import dev.annexbot.assistant.weekly.Why;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.ChatPlatform;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Letters;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Profile;
import dev.annexbot.chat.Profiles;
import dev.annexbot.checkin.CheckIns;
import dev.annexbot.checkin.Templates;
import dev.annexbot.policy.Policy;
import dev.annexbot.policy.Roles;
import dev.annexbot.reminder.Calendar;
import dev.annexbot.reminder.Following;
import dev.annexbot.reminder.Holidays;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.reminder.Later;
import dev.annexbot.reminder.Leaders;
import dev.annexbot.reminder.Reminded;
import dev.annexbot.reminder.Reminders;
import dev.annexbot.reminder.Reminding;
import dev.annexbot.reminder.Rhythm;
import dev.annexbot.reminder.Rule;
import dev.annexbot.reminder.TeamHelp;
import dev.annexbot.store.SettableClock;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * The real reminder room, the real words and the real courier on a virtual clock: two replicas
 * whose clocks are off by up to five minutes die between any two steps, people move, leave and want
 * no disturbance at noon, both replicas are away for up to ten days, and the platform is hostile.
 * One history, told by its seed.
 */
final class Simulation {
  private static final List<String> ZONES =
      List.copyOf(new TreeSet<>(ZoneId.getAvailableZoneIds()));
  private static final int SKEW_SECONDS = 300;
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(70));

  private final Random random;
  private final SettableClock clock;
  private final Calendar calendar;
  private final MemoryOutbox outbox;
  private final MemoryReminders reminders;
  private final HostilePlatform platform;
  private final Deadly deadly;
  private final List<PersonId> people = new ArrayList<>();
  private final Map<PersonId, IsoWeek> since = new HashMap<>();
  private final Map<PersonId, ZoneId> zones = new HashMap<>();
  private final Set<PersonId> gone = new HashSet<>();
  private final MemoryRegister register = new MemoryRegister();
  private final Holidays holidays;
  private final List<Replica> replicas = new ArrayList<>();
  private int outsideHours;
  private int seen;
  private int moves;

  /** What came of it. */
  record Outcome(
      long weeks,
      long crashes,
      long moves,
      long missing,
      long doubled,
      long outside,
      long skipped) {
    static final Outcome NONE = new Outcome(0, 0, 0, 0, 0, 0, 0);

    Outcome plus(Outcome o) {
      return new Outcome(
          weeks + o.weeks,
          crashes + o.crashes,
          moves + o.moves,
          missing + o.missing,
          doubled + o.doubled,
          outside + o.outside,
          skipped + o.skipped);
    }
  }

  Simulation(long seed, int managers) {
    random = new Random(seed);
    LocalDate start = LocalDate.of(2005, 1, 1).plusDays(random.nextInt(32 * 365));
    clock = new SettableClock();
    clock.set(start.atStartOfDay(ZoneOffset.UTC).toInstant());
    // Each country has its own handful of days off; which, depends on nothing but the date.
    holidays =
        (day, where) -> !where.isEmpty() && (day.getDayOfYear() * 7 + where.hashCode()) % 29 == 0;
    calendar = new Calendar(holidays);
    outbox = new MemoryOutbox(clock);
    reminders = new MemoryReminders(clock, outbox);
    platform = new HostilePlatform(random, clock);
    deadly = new Deadly(random);
    deadly.rate(4);
    for (int each = 0; each < managers; each++) {
      begin(new PersonId("slack:T1:U" + each), ZONES.get((int) ((seed + each) % ZONES.size())));
    }
    replicas.add(new Replica());
    replicas.add(new Replica());
  }

  private void begin(PersonId who, String zone) {
    LocalTime from = LocalTime.of(6 + random.nextInt(5), 0);
    Rhythm rhythm =
        new Rhythm(
            DayOfWeek.of(1 + random.nextInt(7)),
            LocalTime.of(random.nextInt(24), random.nextInt(4) * 15),
            ZoneId.of(zone),
            from,
            from.plusHours(4 + random.nextInt(6)),
            random.nextBoolean() ? "" : "c" + random.nextInt(20));
    IsoWeek first = IsoWeek.of(clock.instant().atZone(rhythm.zone()).toLocalDate()).next();
    reminders.begin(who, rhythm, first);
    people.add(who);
    since.put(who, first);
    zones.put(who, rhythm.zone());
    if (random.nextInt(10) > 0) {
      register.add(who, clock.instant(), Shelf.DATA.risks().used());
    }
  }

  /** Somebody's own time of silence, each day at noon by UTC. */
  private boolean wantsSilence(PersonId who) {
    return who.value().hashCode() % 2 == 0
        && clock.instant().atZone(ZoneOffset.UTC).getHour() == 12;
  }

  /** What the platform knows of people. */
  private final class Platform implements Profiles {
    @Override
    public Optional<Profile> find(PersonId who) {
      return Optional.of(new Profile(!gone.contains(who), Optional.ofNullable(zones.get(who))));
    }

    @Override
    public Optional<Instant> quietUntil(PersonId who) {
      return wantsSilence(who)
          ? Optional.of(clock.instant().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1)))
          : Optional.empty();
    }
  }

  /** One of us, with a clock of its own. */
  private final class Replica {
    private final Reminding reminding;
    private final Following following;
    private final Courier courier;

    Replica() {
      Clock own =
          Clock.offset(clock, Duration.ofSeconds(random.nextInt(2 * SKEW_SECONDS) - SKEW_SECONDS));
      Reminders skewed = new SkewedReminders(reminders, own);
      following =
          new Following(
              skewed,
              new Platform(),
              new Following.People(() -> Set.copyOf(people), org -> "", who -> {}));
      reminding = new Reminding(deadly.wrap(Reminders.class, skewed), new Rule(calendar));
      courier =
          new Courier(
              new DeadlyOutbox(outbox, deadly),
              deadly.wrap(ChatPlatform.class, platform),
              letters(skewed),
              PATIENCE,
              new Silent());
    }

    void tick() {
      try {
        following.run();
        reminding.run();
      } catch (Deadly.Killed killed) {
        // and started again
      }
      deliver();
    }

    void deliver() {
      for (String id : outbox.due(200)) {
        try {
          courier.see(id);
        } catch (Deadly.Killed killed) {
          // and started again
        }
      }
    }
  }

  /** The real words, under a title by which the letter is known again. */
  private Letters letters(Reminders skewed) {
    Letters real = Objects.requireNonNull(weekly(skewed).letters().get("reminder"));
    return new Letters() {
      @Override
      public Optional<Card> write(Letter letter) {
        return real.write(letter).map(card -> new Card(week(letter.name()), card.blocks()));
      }

      @Override
      public Optional<Duration> wait(Letter letter) {
        return real.wait(letter);
      }
    };
  }

  private Weekly weekly(Reminders skewed) {
    Rooms rooms =
        new Rooms(
            mock(CheckIns.class, withSettings().stubOnly()),
            register,
            new Templates(List.of(), id -> Optional.empty()),
            Shelf.DATA.risks().used(),
            new Policy(mock(Roles.class, withSettings().stubOnly()), Set.of()));
    return new Weekly(
        rooms,
        new Weekly.Kept(skewed, mock(Later.class, withSettings().stubOnly())),
        new Weekly.Sources(Shelf.CATALOGUE, TeamHelp.NONE, new Why(rooms, Set::of)),
        new Weekly.World(new Platform(), holidays),
        new HandingOn(register, Leaders.UNKNOWN, org -> Set.of(), outbox, clock));
  }

  /** Late or not, a week is a week. */
  private static String week(String name) {
    return name.replace("/late", "");
  }

  Outcome run(int weeks) {
    var end = clock.instant().plus(Duration.ofDays(7L * weeks));
    while (clock.instant().isBefore(end)) {
      clock.advance(Duration.ofSeconds(300 + random.nextInt(600)));
      disturb();
      replicas.get(random.nextInt(2)).tick();
      look();
      if (random.nextInt(3) == 0) {
        replicas.get(random.nextInt(2)).tick();
        look();
      }
    }
    settle();
    return outcome();
  }

  private void disturb() {
    if (random.nextInt(3_000) == 0) {
      clock.advance(Duration.ofMinutes(random.nextInt(10 * 24 * 60)));
    }
    if (random.nextInt(4_000) == 0) {
      gone.add(people.get(random.nextInt(people.size())));
    }
    if (random.nextInt(200) == 0) {
      platform.mood(random.nextInt(8) == 0 ? 2_000 : random.nextInt(300));
    }
    if (random.nextInt(20) == 0) {
      PersonId who = people.get(random.nextInt(people.size()));
      zones.put(who, ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))));
      moves++;
    }
  }

  /** Whether what was posted just now reached somebody at work, who is still here. */
  private void look() {
    for (; seen < platform.posts().size(); seen++) {
      var post = platform.posts().get(seen);
      PersonId who = new PersonId(post.letter().address());
      Optional<Reminded> person = reminders.find(who);
      if (gone.contains(who) || person.isEmpty() || wantsSilence(who)) {
        outsideHours++;
        continue;
      }
      Rhythm rhythm = person.get().rhythm().at(Objects.requireNonNull(zones.get(who)));
      var there = post.at().atZone(rhythm.zone());
      boolean atWork =
          calendar.isWorkday(there.toLocalDate(), rhythm)
              && !there.toLocalTime().isBefore(rhythm.from())
              && !there.toLocalTime().isAfter(rhythm.until());
      outsideHours += atWork ? 0 : 1;
    }
  }

  /** No more trouble, and time for everything that is under way to end. */
  private void settle() {
    platform.calm();
    deadly.calm();
    for (int each = 0; each < 6 * 24 * 8; each++) {
      clock.advance(Duration.ofMinutes(10));
      replicas.get(each % 2).tick();
      look();
    }
    // What was decided last may still wait for an hour of silence to end.
    for (int each = 0; each < 6 * 24 * 3; each++) {
      clock.advance(Duration.ofMinutes(10));
      replicas.get(each % 2).deliver();
      look();
    }
  }

  private Outcome outcome() {
    long weeks = 0;
    long missing = 0;
    long skipped = 0;
    Map<String, Integer> posted = new HashMap<>();
    platform.titles().forEach(title -> posted.merge(title, 1, Integer::sum));
    for (PersonId who : people) {
      Optional<IsoWeek> end = reminders.find(who).map(Reminded::next);
      for (IsoWeek week = Objects.requireNonNull(since.get(who));
          end.isPresent() ? week.compareTo(end.get()) < 0 : isDecided(who, week);
          week = week.next()) {
        weeks++;
        String name = "reminder/" + who.value() + "/" + week;
        boolean left =
            reminders.decision(who, week).equals(Optional.of("skipped"))
                || outbox.state(name).equals(Optional.of("dead"))
                || outbox.state(name + "/late").equals(Optional.of("dead"));
        skipped += left ? 1 : 0;
        missing += left || posted.containsKey(name) ? 0 : 1;
      }
    }
    long doubled = posted.values().stream().filter(times -> times > 1).count();
    return new Outcome(weeks, deadly.deaths(), moves, missing, doubled, outsideHours, skipped);
  }

  private boolean isDecided(PersonId who, IsoWeek week) {
    return reminders.decision(who, week).isPresent();
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
