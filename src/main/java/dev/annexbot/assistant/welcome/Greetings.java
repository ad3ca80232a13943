package dev.annexbot.assistant.welcome;

import dev.annexbot.chat.PersonId;

/** Remembers who was greeted. Thread-safe. */
public interface Greetings {

  /** Whether this is the first time that somebody comes; from now on it is not. */
  boolean isFirst(PersonId who);
}
