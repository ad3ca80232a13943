package dev.annexbot.reminder;

import dev.annexbot.chat.PersonId;
import java.time.Instant;
import java.util.Map;

/** What somebody wants to hear of later, not now. Thread-safe. */
public interface Later {
  /** The kind of letter that brings one back; its reference is {@code person|item|until}. */
  String KIND = "again";

  /**
   * Leaves it out until then.
   *
   * @param item what it is about, e.g. {@code R-12 decide}
   * @param brought whether it comes back by itself then, in a letter of its own
   */
  void put(PersonId who, String item, Instant until, boolean brought);

  /** Until when what is left out. */
  Map<String, Instant> of(PersonId who);
}
