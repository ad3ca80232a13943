package dev.annexbot.assistant.weekly;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Profile;
import dev.annexbot.chat.Profiles;
import dev.annexbot.chat.Reply;
import dev.annexbot.policy.Act;
import dev.annexbot.policy.Policy;
import dev.annexbot.policy.Thing;
import dev.annexbot.policy.Verdict;
import dev.annexbot.reminder.Calendar;
import dev.annexbot.reminder.Following;
import dev.annexbot.reminder.Holidays;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.reminder.Reminded;
import dev.annexbot.reminder.Reminders;
import dev.annexbot.reminder.Rhythm;
import dev.annexbot.reminder.Wish;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What people set about their own weekly reminder. */
final class Wishes {
  private static final String NOBODYS = "none";

  private final Reminders reminders;
  private final Profiles profiles;
  private final Holidays holidays;
  private final Calendar calendar;
  private final SettingsCards cards;
  private final Policy policy;

  Wishes(Reminders reminders, Profiles profiles, Holidays holidays, Policy policy) {
    this.reminders = reminders;
    this.profiles = profiles;
    this.holidays = holidays;
    this.calendar = new Calendar(holidays);
    this.cards = new SettingsCards(calendar);
    this.policy = policy;
  }

  private Reply may(Person who, Supplier<Reply> reply) {
    return policy.may(who, Act.SET_REMINDER, Thing.of(who.id())) instanceof Verdict.No no
        ? new Reply.Private(new CardDraft("Not here, or not by you").text(no.why()).done())
        : reply.get();
  }

  private Receiver receiver(PersonId who) {
    return Receiver.of(who, reminders);
  }

  private Card card(Person who, String note) {
    return cards.card(receiver(who.id()), note);
  }

  Reply show(Person who) {
    return may(who, () -> new Reply.Private(card(who, "")));
  }

  /** For their own page. */
  String inShort(Person who) {
    Receiver to = receiver(who.id());
    return to.known().filter(each -> !each.isStopped()).isEmpty()
        ? "You get none."
        : to.next(calendar)
            .map(
                moment ->
                    "The next one comes on " + Days.moment(moment) + ", if something needs you.")
            .orElse("");
  }

  Reply ask(Person who) {
    return may(who, () -> new Reply.Ask(cards.form(receiver(who.id()))));
  }

  /** {@code inPlace}: whether it was a button of a card that this takes the place of. */
  Reply stop(Person who, boolean inPlace) {
    return may(
        who,
        () -> {
          begin(who.id());
          reminders.wish(who.id(), Wish.NOTHING, first(who.id()));
          Card card =
              card(who, "**Stopped.** I remind you of nothing, until you start it again here.");
          return inPlace ? new Reply.Replace(card) : new Reply.Private(card);
        });
  }

  Reply start(Person who, boolean inPlace) {
    return may(
        who,
        () -> {
          begin(who.id());
          if (receiver(who.id()).known().filter(Reminded::isStopped).isPresent()) {
            reminders.wish(who.id(), Wish.WHEN_NEEDED, first(who.id()));
          }
          Card card = card(who, "**Started**, from next week on.");
          return inPlace ? new Reply.Replace(card) : new Reply.Private(card);
        });
  }

  private IsoWeek first(PersonId who) {
    return Following.next(reminders, receiver(who).zone());
  }

  /** Does nothing if they are known. */
  private void begin(PersonId who) {
    if (reminders.find(who).isEmpty()) {
      Following.begin(
          reminders,
          who,
          Rhythm.usual(profiles.find(who).flatMap(Profile::zone).orElse(ZoneOffset.UTC)));
    }
  }

  Reply set(Person who, Map<String, String> values) {
    return may(
        who,
        () -> {
          Map<String, String> mistakes = mistakes(who.id(), values);
          if (!mistakes.isEmpty()) {
            return new Reply.Mend(mistakes);
          }
          begin(who.id());
          keep(who.id(), values);
          return new Reply.Private(card(who, "**Saved.**"));
        });
  }

  private void keep(PersonId who, Map<String, String> values) {
    Receiver to = receiver(who);
    Rhythm rhythm =
        to.rhythm()
            .on(DayOfWeek.valueOf(values.get("day")), time(values, "time").orElseThrow())
            .working(time(values, "from").orElseThrow(), time(values, "until").orElseThrow())
            .near(region(values));
    reminders.change(who, rhythm);
    reminders.wish(
        who,
        Wish.ALL_CLEAR_TOO.name().equals(values.get("wish"))
            ? Wish.ALL_CLEAR_TOO
            : Wish.WHEN_NEEDED,
        first(who));
    reminders.quiet(
        who, day(values).map(day -> day.atStartOfDay(to.zone()).toInstant()).orElse(Instant.EPOCH));
  }

  private Map<String, String> mistakes(PersonId who, Map<String, String> values) {
    Map<String, String> mistakes = new HashMap<>();
    if (!values.getOrDefault("day", "").matches("[A-Z]{6,9}")) {
      mistakes.put("day", "Choose a day.");
    }
    if (time(values, "time").isEmpty()) {
      mistakes.put("time", "Choose a time.");
    }
    Optional<LocalTime> from = time(values, "from");
    Optional<LocalTime> until = time(values, "until");
    if (from.isEmpty()
        || until.isEmpty()
        || !from.get().plusHours(1).isBefore(until.get().plusNanos(1))) {
      mistakes.put("until", "A working day has an hour at least, and ends before midnight.");
    }
    String region = region(values);
    if (!region.isEmpty() && !region.equals(NOBODYS) && !holidays.isKnown(region)) {
      mistakes.put(
          "holidays",
          "'" + region + "' is no country or region that I know. Try de, de-by or us-ca.");
    }
    if (day(values).filter(day -> !day.isAfter(receiver(who).today())).isPresent()) {
      mistakes.put("back", "Choose a day to come, or leave it empty.");
    }
    return mistakes;
  }

  private static String region(Map<String, String> values) {
    return values.getOrDefault("holidays", "").strip().toLowerCase(Locale.ROOT);
  }

  private static Optional<LocalTime> time(Map<String, String> values, String name) {
    String value = values.getOrDefault(name, "");
    return value.matches("([01]\\d|2[0-3]):[0-5]\\d")
        ? Optional.of(LocalTime.parse(value))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(Map<String, String> values) {
    String value = values.getOrDefault("back", "");
    return value.matches("\\d{4}-\\d{2}-\\d{2}")
        ? Optional.of(LocalDate.parse(value))
        : Optional.empty();
  }
}
