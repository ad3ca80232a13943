package dev.annexbot.assistant.weekly;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Letters;
import dev.annexbot.chat.PersonId;
import dev.annexbot.reminder.Reminded;
import dev.annexbot.reminder.Reminders;
import dev.annexbot.reminder.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Brings back what somebody has put off, if it still waits then. */
final class AgainLetters implements Letters {
  private final Reminders reminders;
  private final Timing timing;
  private final Digests digests;
  private final WeeklyCards cards;

  AgainLetters(Reminders reminders, Timing timing, Digests digests, WeeklyCards cards) {
    this.reminders = reminders;
    this.timing = timing;
    this.digests = digests;
    this.cards = cards;
  }

  private record Ref(PersonId who, String item, Instant until) {
    static Ref parse(String ref) {
      String[] parts = ref.split("\\|", 3);
      return new Ref(
          new PersonId(parts[0]), parts[1], Instant.ofEpochMilli(Long.parseLong(parts[2])));
    }
  }

  @Override
  public Optional<Duration> wait(Letter letter) {
    Ref ref = Ref.parse(letter.ref());
    Duration left = Duration.between(reminders.now(), ref.until());
    return left.isPositive() ? Optional.of(left) : timing.wait(ref.who());
  }

  @Override
  public Optional<Card> write(Letter letter) {
    Ref ref = Ref.parse(letter.ref());
    Receiver to = Receiver.of(ref.who(), reminders);
    boolean stopped = to.known().map(Reminded::isStopped).orElse(false);
    return stopped
        ? Optional.empty()
        : digests
            .decision(ref.who(), ref.item(), to.now(), to.zone())
            .map(decision -> cards.again(to, decision));
  }
}
