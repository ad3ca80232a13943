package dev.annexbot.handoff;

import dev.annexbot.chat.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * Who sees to a question, where, and until when an answer was promised.
 *
 * @param channel the address of the place where experts see it
 * @param thread the thread of its card there, once somebody has pressed something on it; else ""
 */
public record Care(String channel, String thread, Optional<PersonId> expert, Instant promised) {

  Care by(PersonId who) {
    return new Care(channel, thread, Optional.of(who), promised);
  }

  Care byNobody() {
    return new Care(channel, thread, Optional.empty(), promised);
  }

  Care until(Instant newPromise) {
    return new Care(channel, thread, Optional.empty(), newPromise);
  }

  /** The first thread that is known stays. */
  Care in(String newThread) {
    return thread.isEmpty() ? new Care(channel, newThread, expert, promised) : this;
  }
}
