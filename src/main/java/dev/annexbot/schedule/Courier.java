package dev.annexbot.schedule;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.ChatPlatform;
import dev.annexbot.chat.ChatPlatform.Search;
import dev.annexbot.chat.ChatPlatform.Sent;
import dev.annexbot.chat.Letters;
import dev.annexbot.chat.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings letters to where they belong, each exactly once: it writes down that it tries before it
 * does, and when nobody knows what became of a try, it looks before it tries again.
 */
public final class Courier {
  private static final Logger log = LoggerFactory.getLogger(Courier.class);
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

  private final Outbox outbox;
  private final ChatPlatform platform;
  private final Letters letters;
  private final Patience patience;
  private final Alarm alarm;

  /** Makes one; {@code letters} words what is sent. */
  public Courier(
      Outbox outbox, ChatPlatform platform, Letters letters, Patience patience, Alarm alarm) {
    this.outbox = outbox;
    this.platform = platform;
    this.letters = letters;
    this.patience = patience;
    this.alarm = alarm;
  }

  /** Sees to one letter, if it is still due and nobody else sees to it. */
  public void see(String id) {
    Optional<Outbox.Taken> taken = outbox.take(id);
    if (taken.isEmpty()) {
      return;
    }
    try (Outbox.Taken letter = taken.get()) {
      switch (letter.stage()) {
        case WAITING -> send(letter);
        case DOUBTFUL -> lookAndSend(letter);
        case STALE -> showAnew(letter);
      }
    }
  }

  /** Who looks must have left the last try alone for long enough; the outbox sees to that. */
  private void lookAndSend(Outbox.Taken letter) {
    Instant since = letter.firstTry().orElse(Instant.EPOCH).minus(CLOCKS_DIFFER);
    switch (platform.find(letter.letter(), letter.id(), since)) {
      case Search.Found found when found.messages().isEmpty() -> send(letter);
      case Search.Found found -> settle(letter, found.messages());
      case Search.NotNow later -> {
        log.warn("Whether {} arrived cannot be seen now: {}", name(letter), later.why());
        letter.unclear(patience.quiet());
      }
      case Search.MayNot closed -> {
        letter.parked(closed.why());
        alarm.parked(letter.letter(), closed.why());
      }
    }
  }

  private void settle(Outbox.Taken letter, List<String> messages) {
    for (String surplus : messages.subList(1, messages.size())) {
      log.error("The letter {} arrived twice; the later one is taken away", name(letter));
      platform.remove(letter.letter(), surplus);
      alarm.doubled(letter.letter());
    }
    letter.arrived(messages.getFirst());
  }

  private void send(Outbox.Taken letter) {
    Optional<Duration> wait = letters.wait(letter.letter());
    if (wait.isPresent()) {
      letter.unclear(wait.get());
      return;
    }
    Optional<Card> card = letters.write(letter.letter());
    if (card.isEmpty()) {
      letter.dead("nothing left to say");
      return;
    }
    Optional<Sent> hindrance = platform.prepare(letter.letter());
    if (hindrance.isPresent()) {
      hindered(letter, hindrance.get());
      return;
    }
    platform.furnish(letter.letter(), card.get());
    letter.trying(patience.quiet());
    record(letter, platform.post(letter.letter(), letter.id(), card.get()));
  }

  /** Nothing was posted by this, so what was certain before is so still. */
  private void hindered(Outbox.Taken letter, Sent hindrance) {
    switch (hindrance) {
      case Sent.Never never -> record(letter, never);
      case Sent.NotYet later -> letter.unclear(later.pause());
      case Sent.Unclear doubt -> letter.unclear(patience.quiet());
      case Sent.Arrived impossible -> throw new IllegalStateException("Nothing was posted yet");
    }
  }

  private void showAnew(Outbox.Taken letter) {
    String message = letter.message().orElseThrow();
    Optional<Card> card = letters.write(letter.letter());
    if (card.isEmpty()) {
      letter.arrived(message);
      return;
    }
    platform.furnish(letter.letter(), card.get());
    switch (platform.update(letter.letter(), message, card.get())) {
      case Sent.Arrived there -> arrived(letter, there);
      case Sent.NotYet later -> letter.notYet(later.pause());
      // To show the same words twice does no harm.
      case Sent.Unclear doubt -> letter.notYet(patience.quiet());
      case Sent.Never never -> {
        log.warn("The letter {} cannot be changed any more: {}", name(letter), never.why());
        letter.arrived(message);
      }
    }
  }

  private void record(Outbox.Taken letter, Sent sent) {
    switch (sent) {
      case Sent.Arrived there -> arrived(letter, there);
      case Sent.NotYet later -> letter.notYet(later.pause());
      case Sent.Unclear doubt -> log.warn("Nobody knows about {}: {}", name(letter), doubt.why());
      case Sent.Never never -> {
        letter.dead(never.why());
        alarm.dead(letter.letter(), never.why());
      }
    }
  }

  private static void arrived(Outbox.Taken letter, Sent.Arrived there) {
    there
        .again()
        .ifPresentOrElse(
            pause -> letter.arrivedInWords(there.message(), pause),
            () -> letter.arrived(there.message()));
  }

  private static String name(Outbox.Taken letter) {
    return letter.letter().name();
  }
}
