package dev.annexbot.risk.soa;

import dev.annexbot.chat.Org;
import dev.annexbot.risk.Change;
import dev.annexbot.risk.RiskId;
import dev.annexbot.standard.Reference;
import java.util.List;
import java.util.Map;

/** The decisions of organizations. Thread-safe; what it says is kept is durable. */
public interface Decisions {

  /** Those that hold, by control. */
  Map<Reference, Decision> of(Org org);

  /** All versions of one, the oldest first. */
  List<Past> history(Org org, Reference control);

  /**
   * Keeps the next version of one and a line in the journal, in one transaction.
   *
   * @return false if somebody was faster, and nothing was kept
   */
  boolean keep(Org org, Decision next, Change change);

  /** The risks that are treated with a control now. */
  List<RiskId> treatedWith(Org org, Reference control);

  /** Who has decided anything. */
  List<Org> orgs();

  /** A version, and who made it. */
  record Past(Decision decision, Change change) {}
}
