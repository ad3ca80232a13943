package dev.annexbot.assistant.weekly;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Letters;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Profile;
import dev.annexbot.chat.Profiles;
import dev.annexbot.reminder.Calendar;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.reminder.LineOfTheWeek;
import dev.annexbot.reminder.Reminded;
import dev.annexbot.reminder.Reminders;
import dev.annexbot.reminder.Rhythm;
import dev.annexbot.reminder.Tally;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;

/** Words the line about weeks for one admin, who alone sees any name. */
final class LineLetters implements Letters {
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
    PersonId admin = new PersonId(LineRef.parse(letter.ref()).of());
    Rhythm rhythm =
        reminders
            .find(admin)
            .map(Reminded::rhythm)
            .orElseGet(
                () ->
                    Rhythm.usual(
                        profiles.find(admin).flatMap(Profile::zone).orElse(ZoneOffset.UTC)));
    return calendar.isWithinWork(reminders.now(), rhythm)
        ? Optional.empty()
        : Optional.of(LOOK_AGAIN);
  }

  /** Beside the channel, which has the figures, there is nothing to say if nobody was skipped. */
  @Override
  public Optional<Card> write(Letter letter) {
    LineRef ref = LineRef.parse(letter.ref());
    boolean besideChannel = letter.kind().equals(LineOfTheWeek.SKIPPED);
    CardDraft draft =
        new CardDraft(
            (besideChannel ? "Who was not reminded, " : "Weekly reminders, ") + ref.span());
    boolean any = false;
    for (IsoWeek week : ref.weeks()) {
      Tally tally = reminders.tally(new PersonId(ref.of()).org(), week);
      if (!besideChannel || !tally.skipped().isEmpty()) {
        draft.text(LineWords.figures(week, tally));
        draft.text(LineWords.skipped(tally));
        any = true;
      }
    }
    return any
        ? Optional.of(draft.small(besideChannel ? BESIDE_CHANNEL : EACH_WEEK).done())
        : Optional.empty();
  }

  private static final String EACH_WEEK =
      "You get this every week because you are an admin of the assistant. If it does not"
          + " come by Thursday, nobody is reminded: look whether I am running. Names are"
          + " shown to admins alone.";

  private static final String BESIDE_CHANNEL =
      "You get this because you are an admin of the assistant; the channel for admins has the"
          + " figures alone. Names are shown to admins alone.";
}
