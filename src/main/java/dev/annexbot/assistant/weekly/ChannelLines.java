package dev.annexbot.assistant.weekly;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Letters;
import dev.annexbot.chat.Org;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.reminder.Reminders;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words the line about weeks for the channel of admins: figures alone, no names, no reasons. */
final class ChannelLines implements Letters {
  private final Reminders reminders;

  ChannelLines(Reminders reminders) {
    this.reminders = reminders;
  }

  @Override
  public Optional<Card> write(Letter letter) {
    LineRef ref = LineRef.parse(letter.ref());
    Org org = new Org(ref.of());
    return Optional.of(
        new CardDraft("Weekly reminders, " + ref.span())
            .text(
                ref.weeks().stream()
                    .map((IsoWeek week) -> LineWords.figures(week, reminders.tally(org, week)))
                    .collect(Collectors.joining("\n")))
            .text(ref.weeks().size() > 1 ? "These come together, since none came in time." : "")
            .small(
                "This comes here every week. If it does not come by Thursday, nobody is reminded:"
                    + " look whether I am running. Who was skipped is told to admins alone.")
            .done());
  }
}
