package dev.annexbot.handoff;

import dev.annexbot.chat.Org;
import dev.annexbot.reminder.IsoWeek;
import java.util.Set;

/** For which weeks the list of what was not answered has been sent. Thread-safe. */
public interface Weeks {

  /**
   * Decides that the list of that week is sent there, and puts the letters into the outbox.
   *
   * @param addresses places, or people's ids
   * @return false if somebody else was faster
   */
  boolean list(Org org, IsoWeek week, Set<String> addresses);

  /** Whether the list of that week is decided. */
  boolean isListed(Org org, IsoWeek week);
}
