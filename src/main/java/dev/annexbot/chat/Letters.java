package dev.annexbot.chat;

import java.time.Duration;
import java.util.Optional;

/** Words letters. Thread-safe. */
public interface Letters {

  /** The words of a letter as things are now; none when there is nothing left to say. */
  Optional<Card> write(Letter letter);

  /** How long the letter has to wait, when this is no time to bring it to anybody. */
  default Optional<Duration> wait(Letter letter) {
    return Optional.empty();
  }
}
