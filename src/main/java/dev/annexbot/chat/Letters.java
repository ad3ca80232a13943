package dev.annexbot.chat;

import java.util.Optional;

/** Words letters. Thread-safe. */
public interface Letters {

  /** The words of a letter as things are now; none when there is nothing left to say. */
  Optional<Card> write(Letter letter);
}
