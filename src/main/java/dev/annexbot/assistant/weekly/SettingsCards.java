package dev.annexbot.assistant.weekly;

import static dev.annexbot.chat.CardDraft.button;

import dev.annexbot.chat.Block.Button;
import dev.annexbot.chat.Block.Fact;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Form.Field;
import dev.annexbot.chat.Press;
import dev.annexbot.reminder.Calendar;
import dev.annexbot.reminder.Reminded;
import dev.annexbot.reminder.Rhythm;
import dev.annexbot.reminder.Wish;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody can set about their reminder, as a card and as a form. */
final class SettingsCards {
  private static final List<Button> START = List.of(button("Start", WeeklyVerbs.START, ""));

  private final Calendar calendar;

  SettingsCards(Calendar calendar) {
    this.calendar = calendar;
  }

  /** {@code note}: what was just done, or "". */
  Card card(Receiver to, String note) {
    CardDraft draft = new CardDraft("My weekly reminder").text(note);
    boolean on = to.known().filter(each -> !each.isStopped()).isPresent();
    if (!on) {
      draft.text(
          "**You get no weekly reminder.** It is one short message a week with what waits for you"
              + " alone: risks to decide, treatments and reviews that are due.");
      List<Button> buttons = new ArrayList<>(START);
      buttons.add(button("Show me this week's", WeeklyVerbs.NOW, ""));
      return draft.buttons(buttons).small("Only you see this.").done();
    }
    draft.facts(facts(to));
    return draft
        .buttons(
            List.of(
                button("Change", WeeklyVerbs.SET, ""),
                button("Show me this week's", WeeklyVerbs.NOW, ""),
                button("Stop", WeeklyVerbs.STOP, "")))
        .small(
            "One message a week at most, in your working hours, never on your days off. It follows"
                + " the time zone of your profile. Only you see this.")
        .done();
  }

  private List<Fact> facts(Receiver to) {
    Rhythm rhythm = to.rhythm();
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact("Next one", to.next(calendar).map(Days::moment).orElse("none in the next year")));
    facts.add(new Fact("Day and time", name(rhythm.day()) + " at " + rhythm.time()));
    facts.add(new Fact("Time zone", rhythm.zone().getId()));
    facts.add(new Fact("Working hours", rhythm.from() + " to " + rhythm.until()));
    facts.add(new Fact("Holidays", rhythm.holidays().isEmpty() ? "not set" : rhythm.holidays()));
    facts.add(
        new Fact(
            "If nothing needs me",
            wish(to) == Wish.ALL_CLEAR_TOO ? "an all-clear once a month" : "nothing"));
    quiet(to)
        .ifPresent(
            until -> facts.add(new Fact("Paused until", Days.day(day(to, until), to.today()))));
    return facts;
  }

  private static Wish wish(Receiver to) {
    return to.known().map(Reminded::wish).orElse(Wish.WHEN_NEEDED);
  }

  private static Optional<Instant> quiet(Receiver to) {
    return to.known().flatMap(Reminded::quietUntil).filter(to.now()::isBefore);
  }

  private static LocalDate day(Receiver to, Instant moment) {
    return moment.atZone(to.zone()).toLocalDate();
  }

  static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  Form form(Receiver to) {
    Rhythm rhythm = to.rhythm();
    return new Form(
        new Press(WeeklyVerbs.SET, ""),
        "My weekly reminder",
        "Save",
        List.of(
            new Field.Choosing(
                "day",
                "On which day?",
                Arrays.stream(DayOfWeek.values())
                    .map(each -> new Choice(name(each), each.name()))
                    .toList(),
                false,
                Optional.of(rhythm.day().name())),
            times("time", "At what time?", rhythm.time()),
            times("from", "My work begins at", rhythm.from()),
            times("until", "My work ends at", rhythm.until()),
            new Field.Writing(
                "holidays",
                "Whose public holidays?",
                "A country or a region of it: de, de-by, us-ca, gb. Write none for nobody's.",
                20,
                true,
                rhythm.holidays()),
            new Field.Choosing(
                "wish",
                "If nothing needs me",
                List.of(
                    new Choice("say nothing", Wish.WHEN_NEEDED.name()),
                    new Choice("tell me once a month", Wish.ALL_CLEAR_TOO.name())),
                false,
                Optional.of(
                    wish(to) == Wish.ALL_CLEAR_TOO
                        ? Wish.ALL_CLEAR_TOO.name()
                        : Wish.WHEN_NEEDED.name())),
            new Field.Day(
                "back",
                "Paused until (I am back on)",
                true,
                quiet(to).map(until -> day(to, until)))));
  }

  /** Half hours; and the one that is set, should it be another. */
  private static Field times(String name, String label, LocalTime now) {
    List<Choice> choices = new ArrayList<>();
    for (LocalTime each = LocalTime.of(5, 0);
        each.isBefore(LocalTime.of(23, 0));
        each = each.plusMinutes(30)) {
      choices.add(new Choice(each.toString(), each.toString()));
    }
    if (choices.stream().noneMatch(each -> each.value().equals(now.toString()))) {
      choices.addFirst(new Choice(now.toString(), now.toString()));
    }
    return new Field.Choosing(name, label, choices, false, Optional.of(now.toString()));
  }
}
