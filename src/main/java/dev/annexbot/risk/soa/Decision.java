package dev.annexbot.risk.soa;

import dev.annexbot.standard.Reference;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an organization has decided about a control.
 *
 * @param version grows by one with each change
 * @param status of a control that is left out, {@link Status#NOT_CHECKED}
 * @param evidence the day of the latest proof that it is in place
 */
public record Decision(
    Reference control,
    int version,
    boolean applicable,
    String justification,
    Status status,
    Optional<LocalDate> evidence) {
  public Decision {
    if (!control.isControl()) {
      throw new IllegalArgumentException(control + " is no control");
    }
    if (justification.isBlank()) {
      throw new IllegalArgumentException("A decision about " + control + " needs a justification");
    }
    if (!applicable && (status != Status.NOT_CHECKED || evidence.isPresent())) {
      throw new IllegalArgumentException(control + " is left out, so it has no status");
    }
  }

  /** That a control is needed. */
  public static Decision applicable(
      Reference control, int version, String why, Status status, Optional<LocalDate> evidence) {
    return new Decision(control, version, true, why, status, evidence);
  }

  /** That a control is left out. */
  public static Decision leftOut(Reference control, int version, String why) {
    return new Decision(control, version, false, why, Status.NOT_CHECKED, Optional.empty());
  }

  /** {@code applicable} or {@code not applicable}. */
  public String label() {
    return applicable ? "applicable" : "not applicable";
  }

  /** Whether it says the same, whatever its version. */
  public boolean saysTheSameAs(Decision other) {
    return new Decision(control, other.version, applicable, justification, status, evidence)
        .equals(other);
  }

  public Decision asVersion(int number) {
    return new Decision(control, number, applicable, justification, status, evidence);
  }
}
