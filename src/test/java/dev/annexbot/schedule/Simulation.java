package dev.annexbot.schedule;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.ChatPlatform;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Letters;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Profile;
import dev.annexbot.chat.Profiles;
import dev.annexbot.reminder.Calendar;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.reminder.Reminded;
import dev.annexbot.reminder.Reminders;
import dev.annexbot.reminder.Reminding;
import dev.annexbot.reminder.Rhythm;
import dev.annexbot.reminder.Rule;
import dev.annexbot.reminder.Timing;
import dev.annexbot.store.SettableClock;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;

/**
 * The real reminder room and the real courier on a virtual clock: two replicas whose clocks are off
 * by up to five minutes die between any two steps, people move, both replicas are away for up to
 * ten days, and the platform is hostile. One history, told by its seed.
 */
final class Simulation {
  private static final List<String> ZONES =
      List.copyOf(new TreeSet<>(ZoneId.getAvailableZoneIds()));
  private static final int SKEW_SECONDS = 300;
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(70));

  /** People move by being moved. */
  private static final Profiles NOBODY_MOVES =
      new Profiles() {
        @Override
        public Optional<Profile> find(PersonId who) {
          return Optional.empty();
        }

        @Override
        public Optional<Instant> quietUntil(PersonId who) {
          return Optional.empty();
        }
      };

  private final Random random;
  private final SettableClock clock;
  private final Calendar calendar;
  private final MemoryOutbox outbox;
  private final MemoryReminders reminders;
  private final HostilePlatform platform;
  private final Deadly deadly;
  private final List<PersonId> people = new ArrayList<>();
  private final Map<PersonId, IsoWeek> since = new HashMap<>();
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
    calendar =
        new Calendar(
            (day, where) ->
                !where.isEmpty() && (day.getDayOfYear() * 7 + where.hashCode()) % 29 == 0);
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
  }

  /** One of us, with a clock of its own. */
  private final class Replica {
    private final Reminding reminding;
    private final Courier courier;

    Replica() {
      Clock own =
          Clock.offset(clock, Duration.ofSeconds(random.nextInt(2 * SKEW_SECONDS) - SKEW_SECONDS));
      Reminders skewed = new SkewedReminders(reminders, own);
      Timing timing = new Timing(skewed, calendar, NOBODY_MOVES);
      reminding = new Reminding(deadly.wrap(Reminders.class, skewed), new Rule(calendar));
      courier =
          new Courier(
              new DeadlyOutbox(outbox, deadly),
              deadly.wrap(ChatPlatform.class, platform),
              letters(timing),
              PATIENCE,
              new Silent());
    }

    void tick() {
      try {
        reminding.run();
      } catch (Deadly.Killed killed) {
        // and started again
      }
      for (String id : outbox.due(200)) {
        try {
          courier.see(id);
        } catch (Deadly.Killed killed) {
          // and started again
        }
      }
    }
  }

  private static Letters letters(Timing timing) {
    return new Letters() {
      @Override
      public Optional<Card> write(Letter letter) {
        IsoWeek week = IsoWeek.parse(letter.ref().substring(letter.ref().indexOf('/') + 1));
        return timing.over(new PersonId(letter.address()), week).isPresent()
            ? Optional.empty()
            : Optional.of(new Card(letter.name(), List.of()));
      }

      @Override
      public Optional<Duration> wait(Letter letter) {
        return timing.wait(new PersonId(letter.address()));
      }
    };
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
    if (random.nextInt(200) == 0) {
      platform.mood(random.nextInt(8) == 0 ? 2_000 : random.nextInt(300));
    }
    if (random.nextInt(20) == 0) {
      PersonId who = people.get(random.nextInt(people.size()));
      Rhythm rhythm = reminders.find(who).orElseThrow().rhythm();
      reminders.change(who, rhythm.at(ZoneId.of(ZONES.get(random.nextInt(ZONES.size())))));
      moves++;
    }
  }

  /** Whether what was posted just now reached somebody at work. */
  private void look() {
    for (; seen < platform.posts().size(); seen++) {
      var post = platform.posts().get(seen);
      Reminded person = reminders.find(new PersonId(post.letter().address())).orElseThrow();
      var there = post.at().atZone(person.rhythm().zone());
      boolean atWork =
          calendar.isWorkday(there.toLocalDate(), person.rhythm())
              && !there.toLocalTime().isBefore(person.rhythm().from())
              && !there.toLocalTime().isAfter(person.rhythm().until());
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
  }

  private Outcome outcome() {
    long weeks = 0;
    long missing = 0;
    long skipped = 0;
    Map<String, Integer> posted = new HashMap<>();
    platform.titles().forEach(title -> posted.merge(title, 1, Integer::sum));
    for (PersonId who : people) {
      IsoWeek end = reminders.find(who).orElseThrow().next();
      for (IsoWeek week = Objects.requireNonNull(since.get(who));
          week.compareTo(end) < 0;
          week = week.next()) {
        weeks++;
        String name = "reminder/" + who.value() + "/" + week;
        boolean left =
            reminders.decision(who, week).equals(Optional.of("skipped"))
                || outbox.state(name).equals(Optional.of("dead"));
        skipped += left ? 1 : 0;
        missing += left || posted.containsKey(name) ? 0 : 1;
      }
    }
    long doubled = posted.values().stream().filter(times -> times > 1).count();
    return new Outcome(weeks, deadly.deaths(), moves, missing, doubled, outsideHours, skipped);
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
