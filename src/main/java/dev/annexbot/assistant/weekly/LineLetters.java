package dev.annexbot.assistant.weekly;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Letters;
import dev.annexbot.chat.Mention;
import dev.annexbot.chat.Profile;
import dev.annexbot.chat.Profiles;
import dev.annexbot.reminder.Calendar;
import dev.annexbot.reminder.Reminded;
import dev.annexbot.reminder.Reminders;
import dev.annexbot.reminder.Rhythm;
import dev.annexbot.reminder.Tally;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Words the line about a week's reminders for one admin, who alone sees any name. */
final class LineLetters implements Letters {
  private static final int NAMES = 10;
  private static final Duration LOOK_AGAIN = Duration.ofMinutes(15);

  private final Reminders reminders;
  private final Calendar calendar;
  private final Profiles profiles;

  LineLetters(Reminders reminders, Calendar calendar, Profiles profiles) {
    this.reminders = reminders;
    this.calendar = calendar;
    this.profiles = profiles;
  }

  /** In their working hours, also if they want no reminder of their own. */
  @Override
  public Optional<Duration> wait(Letter letter) {
    WeeklyRef ref = WeeklyRef.parse(letter.ref());
    Rhythm rhythm =
        reminders
            .find(ref.who())
            .map(Reminded::rhythm)
            .orElseGet(
                () ->
                    Rhythm.usual(
                        profiles.find(ref.who()).flatMap(Profile::zone).orElse(ZoneOffset.UTC)));
    return calendar.isWithinWork(reminders.now(), rhythm)
        ? Optional.empty()
        : Optional.of(LOOK_AGAIN);
  }

  @Override
  public Optional<Card> write(Letter letter) {
    WeeklyRef ref = WeeklyRef.parse(letter.ref());
    Tally tally = reminders.tally(ref.who().org(), ref.week());
    CardDraft draft = new CardDraft("Weekly reminders, " + ref.week());
    draft.text("**" + line(ref, tally) + "**");
    draft.text(skipped(tally));
    return Optional.of(
        draft
            .small(
                "You get this every week because you are an admin of the assistant. If it does not"
                    + " come by Thursday, nobody is reminded: look whether I am running. Names are"
                    + " shown to admins alone.")
            .done());
  }

  /** {@code W48: 41 sent, 0 late, 1 skipped}, and what else there was. */
  private static String line(WeeklyRef ref, Tally tally) {
    return ref.week().inShort()
        + ": "
        + tally.sent()
        + " sent, "
        + tally.late()
        + " late, "
        + tally.skipped().size()
        + " skipped"
        + (tally.quiet() > 0 ? ", " + tally.quiet() + " with nothing to say" : "")
        + (tally.open() > 0 ? ", " + tally.open() + " not known" : "");
  }

  private static String skipped(Tally tally) {
    Map<String, Integer> reasons = new TreeMap<>();
    tally.skipped().forEach(each -> reasons.merge(each.why(), 1, Integer::sum));
    return reasons.entrySet().stream()
        .map(each -> "- " + each.getValue() + ": " + each.getKey() + names(tally, each.getKey()))
        .collect(Collectors.joining("\n"));
  }

  private static String names(Tally tally, String why) {
    var people = tally.skipped().stream().filter(each -> each.why().equals(why)).toList();
    return " ("
        + people.stream()
            .limit(NAMES)
            .map(each -> Mention.of(each.who()))
            .collect(Collectors.joining(", "))
        + (people.size() > NAMES ? " and more" : "")
        + ")";
  }
}
