package dev.annexbot.house;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;

/** Keeps what each organization has settled. Thread-safe. */
public interface OrgChoices {

  /** What is settled there: cheap to ask, and at most a minute old. */
  Choices of(Org org);

  /** The same as it is now. */
  Choices latest(Org org);

  /**
   * Keeps what somebody has settled and writes each change into the journal.
   *
   * @param next has the version that they saw
   * @return whether it was kept; if not, somebody else was faster
   */
  boolean keep(Org org, Choices next, PersonId by);
}
