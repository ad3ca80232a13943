package dev.annexbot.risk;

import dev.annexbot.chat.PersonId;

/**
 * A risk that somebody hands to somebody else, who takes it or gives it back.
 *
 * @param note what the one says to the other
 * @param words why it was given back, or ""
 */
public record Handover(
    String id, RiskId risk, Between between, String note, State state, String words) {

  /** From whom to whom. */
  public record Between(PersonId from, PersonId to) {}

  /** How far it has got. */
  public enum State {
    OFFERED,
    TAKEN,
    RETURNED
  }

  /** A new one. */
  public static Handover offer(String id, RiskId risk, Between between, String note) {
    return new Handover(id, risk, between, note, State.OFFERED, "");
  }

  public Handover returned(String why) {
    return new Handover(id, risk, between, note, State.RETURNED, why);
  }
}
