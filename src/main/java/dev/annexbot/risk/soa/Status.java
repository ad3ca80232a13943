package dev.annexbot.risk.soa;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a control is in place. */
public enum Status {
  /** Nobody has looked, which is something else than that it is missing. */
  NOT_CHECKED,
  /** Somebody has looked, and it is still to be done. */
  NOT_IMPLEMENTED,
  PARTLY_IMPLEMENTED,
  IMPLEMENTED;

  /** For people and files: {@code partly implemented}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  public static Optional<Status> of(String label) {
    return Arrays.stream(values()).filter(each -> each.label().equals(label.strip())).findFirst();
  }
}
