package dev.annexbot.reminder;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Profile;
import dev.annexbot.chat.Profiles;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Keeps up with people: whoever has something to look after is reminded from the next week on,
 * whoever moves is reminded where they are, and whoever leaves is reminded no more.
 */
public final class Following implements Runnable {
  /** Chat platforms let nobody ask much more often. */
  private static final int AT_A_TIME = 30;

  private static final Duration LOOK_AGAIN = Duration.ofHours(1);

  private final Reminders reminders;
  private final Profiles profiles;
  private final People people;
  private final Map<PersonId, Instant> looked = new ConcurrentHashMap<>();

  /**
   * Whom it is about.
   *
   * @param concerned who has something to look after
   * @param region whose holidays they have, unless they say otherwise
   * @param left told of everybody who has left
   */
  public record People(
      Supplier<Set<PersonId>> concerned, Function<Org, String> region, Consumer<PersonId> left) {}

  public Following(Reminders reminders, Profiles profiles, People people) {
    this.reminders = reminders;
    this.profiles = profiles;
    this.people = people;
  }

  @Override
  public void run() {
    Instant now = reminders.now();
    Set<PersonId> concerned = people.concerned().get();
    Set<PersonId> all = new LinkedHashSet<>(concerned);
    reminders.all().forEach(each -> all.add(each.who()));
    looked.keySet().retainAll(all);
    List<PersonId> due =
        all.stream()
            .filter(who -> last(who).plus(LOOK_AGAIN).isBefore(now))
            .sorted(Comparator.comparing(this::last))
            .limit(AT_A_TIME)
            .toList();
    for (PersonId who : due) {
      looked.put(who, now);
      profiles.find(who).ifPresent(profile -> follow(who, profile, concerned.contains(who)));
    }
  }

  private Instant last(PersonId who) {
    return looked.getOrDefault(who, Instant.EPOCH);
  }

  private void follow(PersonId who, Profile profile, boolean concerned) {
    if (!profile.isMember()) {
      reminders.forget(who);
      people.left().accept(who);
      return;
    }
    profile.zone().ifPresent(zone -> follow(who, zone, concerned));
  }

  private void follow(PersonId who, ZoneId zone, boolean concerned) {
    reminders
        .find(who)
        .ifPresentOrElse(
            known -> {
              Rhythm now = settled(known, zone);
              if (!known.rhythm().equals(now)) {
                reminders.change(who, now);
              }
            },
            () -> {
              if (concerned) {
                begin(reminders, who, Rhythm.usual(zone).near(people.region().apply(who.org())));
              }
            });
  }

  /** Where they are; and with the holidays of the organization, if they chose none. */
  private Rhythm settled(Reminded known, ZoneId zone) {
    Rhythm there = known.rhythm().at(zone);
    return there.holidays().isEmpty()
        ? there.near(people.region().apply(known.who().org()))
        : there;
  }

  /** From the next week on. */
  public static void begin(Reminders reminders, PersonId who, Rhythm rhythm) {
    reminders.begin(who, rhythm, next(reminders, rhythm.zone()));
  }

  /** The week after this one, where they are. */
  public static IsoWeek next(Reminders reminders, ZoneId zone) {
    return IsoWeek.of(reminders.now().atZone(zone).toLocalDate()).next();
  }
}
