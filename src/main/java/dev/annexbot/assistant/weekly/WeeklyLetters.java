package dev.annexbot.assistant.weekly;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Letters;
import dev.annexbot.reminder.Reminded;
import dev.annexbot.reminder.Reminders;
import dev.annexbot.reminder.Timing;
import dev.annexbot.reminder.Wish;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** Words weekly reminders when they are brought, so that they tell nothing that is no longer so. */
final class WeeklyLetters implements Letters {
  /** The kind of these letters. */
  static final String KIND = "reminder";

  private static final int DAYS_OF_A_WEEK = 7;

  private final Reminders reminders;
  private final Timing timing;
  private final Digests digests;
  private final WeeklyCards cards;

  WeeklyLetters(Reminders reminders, Timing timing, Digests digests, WeeklyCards cards) {
    this.reminders = reminders;
    this.timing = timing;
    this.digests = digests;
    this.cards = cards;
  }

  @Override
  public Optional<Duration> wait(Letter letter) {
    WeeklyRef ref = WeeklyRef.parse(letter.ref());
    return timing.over(ref.who(), ref.week()).isPresent()
        ? Optional.empty()
        : timing.wait(ref.who());
  }

  @Override
  public Optional<Card> write(Letter letter) {
    WeeklyRef ref = WeeklyRef.parse(letter.ref());
    Optional<String> over = timing.over(ref.who(), ref.week());
    if (over.isPresent()) {
      reminders.miss(ref.who(), ref.week(), over.get());
      return Optional.empty();
    }
    Receiver to = Receiver.of(ref.who(), reminders);
    Digest digest = digests.of(ref.who(), ref.week(), to.now(), to.zone());
    if (!digest.isEmpty()) {
      return Optional.of(cards.digest(to, digest, ref.late() ? LATE : ""));
    }
    return wantsAllClear(to, ref) ? Optional.of(cards.allClear(to, digest)) : Optional.empty();
  }

  private static final String LATE = "**This comes late**: I could not reach you in time.";

  /** With the first reminder of each month. */
  private static boolean wantsAllClear(Receiver to, WeeklyRef ref) {
    LocalDate day = ref.week().day(to.rhythm().day());
    return to.known().map(Reminded::wish).filter(Wish.ALL_CLEAR_TOO::equals).isPresent()
        && day.getDayOfMonth() <= DAYS_OF_A_WEEK;
  }
}
