package dev.annexbot.handoff;

import java.util.Optional;

/** The number of a question that was handed to people: {@code Q-12}. */
public record HandoffId(int number) {
  public HandoffId {
    if (number < 1) {
      throw new IllegalArgumentException("Questions are numbered from 1, not " + number);
    }
  }

  /** Reads {@code 12} or {@code Q-12}. */
  public static Optional<HandoffId> parse(String text) {
    String bare = text.strip().replaceFirst("^[Qq]-?", "");
    return bare.matches("[1-9]\\d{0,8}")
        ? Optional.of(new HandoffId(Integer.parseInt(bare)))
        : Optional.empty();
  }

  /** As references of letters and objects of buttons have it. */
  public String bare() {
    return String.valueOf(number);
  }

  @Override
  public String toString() {
    return "Q-" + number;
  }
}
