package dev.annexbot.assistant;

import dev.annexbot.standard.Reference;
import java.util.Optional;

/** Remembers what each conversation is about, so that a follow-up is understood. Thread-safe. */
public interface Threads {

  /**
   * From now on, and for 30 days, the conversation is about this.
   *
   * @param conversation unique for a person and place, e.g. of a {@link dev.annexbot.chat.Place}
   */
  void remember(String conversation, Reference subject);

  /** What the conversation was last about. */
  Optional<Reference> subject(String conversation);
}
