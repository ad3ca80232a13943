package dev.annexbot.handoff;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import java.time.LocalDate;
import java.util.List;

/** The rules that came of answers. Thread-safe. */
public interface Rules {

  /** All that hold in an organization, as they are now, the oldest first. */
  List<KeptRule> of(Org org);

  /**
   * How often a rule was kept, reviewed or ended through this program since it was started: as long
   * as it is the same, only other replicas can have changed one.
   */
  long changes();

  /** Somebody has looked at it, and it holds until then; false if it is gone. */
  boolean review(Org org, String id, LocalDate today, LocalDate next, PersonId by);

  /** It holds no more; false if it is gone already. */
  boolean end(Org org, String id, PersonId by);
}
