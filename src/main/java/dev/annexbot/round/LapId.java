package dev.annexbot.round;

import dev.annexbot.reminder.IsoWeek;
import java.util.Optional;

/** One week of a round: {@code 3f2a/2026-W48}. */
public record LapId(RoundId round, IsoWeek week) {

  /** Reads what {@link #toString} wrote; travels through buttons, so it may be anything. */
  public static Optional<LapId> parse(String text) {
    return text.matches("[0-9a-z-]{1,40}/\\d{4}-W(0[1-9]|[1-4]\\d|5[0-3])")
        ? Optional.of(
            new LapId(
                new RoundId(text.substring(0, text.indexOf('/'))),
                IsoWeek.parse(text.substring(text.indexOf('/') + 1))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return round + "/" + week;
  }
}
