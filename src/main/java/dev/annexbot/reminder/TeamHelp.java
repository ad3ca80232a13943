package dev.annexbot.reminder;

import dev.annexbot.chat.PersonId;
import java.util.List;

/** Who on somebody's team might want help; told to nobody but their manager. Thread-safe. */
@FunctionalInterface
public interface TeamHelp {
  /** Where no team is known. */
  TeamHelp NONE = manager -> List.of();

  /** Those of this manager's people, the most pressing first. */
  List<Wanted> of(PersonId manager);

  /**
   * Somebody who might want help.
   *
   * @param why in a few plain words, e.g. {@code has a check-in open for two weeks}
   */
  record Wanted(PersonId who, String why) {}
}
