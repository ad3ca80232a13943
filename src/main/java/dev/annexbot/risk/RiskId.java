package dev.annexbot.risk;

import java.util.Locale;
import java.util.Optional;

/** The number of a risk in the register; written {@code R-12}. */
public record RiskId(int number) {
  public RiskId {
    if (number < 1) {
      throw new IllegalArgumentException("Risks are numbered from 1, not " + number);
    }
  }

  /** Reads {@code R-12}, {@code r12} or {@code 12}. */
  public static Optional<RiskId> parse(String typed) {
    String text = typed.strip().toUpperCase(Locale.ROOT);
    return text.matches("(R-?)?[1-9][0-9]{0,8}")
        ? Optional.of(new RiskId(Integer.parseInt(text.replaceFirst("R-?", ""))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "R-" + number;
  }
}
