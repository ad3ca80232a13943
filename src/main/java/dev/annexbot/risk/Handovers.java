package dev.annexbot.risk;

import java.util.Optional;

/**
 * What is handed from one person to another. Thread-safe; each act is kept together with its line
 * in the journal and the letter that tells the other one.
 */
public interface Handovers {
  /** The letter to whom it is offered; its reference is the id. */
  String OFFERED = "risk-offered";

  /** The letter to whom had offered it; its reference is the id. */
  String ANSWERED = "risk-answered";

  /** False if the risk is offered to somebody already, and nothing was kept. */
  boolean offer(Handover handover, Change change);

  Optional<Handover> find(String id);

  /**
   * Somebody takes it.
   *
   * @param next the risk with its new owner
   * @return false if it was answered before or the risk is another by now; nothing was kept
   */
  boolean take(Handover handover, Risk next, Change change);

  /** False if it was answered before, and nothing was kept. */
  boolean giveBack(Handover returned, Change change);
}
