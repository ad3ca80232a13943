package dev.annexbot.usage;

import dev.annexbot.chat.Org;
import java.time.LocalDate;
import java.util.List;

/** Counts what people do, by organization and day in UTC, and keeps no person with it. */
public interface Usage {

  /**
   * Counts once more. Quick: it is written down within seconds, together with others, so the counts
   * of the last seconds are lost if the program is killed.
   */
  void count(Org org, Counted what);

  /** What was counted from that day until before the other, summed up, the most frequent first. */
  List<Count> between(Org org, LocalDate from, LocalDate until);

  /** Writes down what was counted since. Called again and again while the program runs. */
  void write();

  /** Counts nothing. */
  static Usage none() {
    return new Usage() {
      @Override
      public void count(Org org, Counted what) {
        // Nobody wants to know.
      }

      @Override
      public List<Count> between(Org org, LocalDate from, LocalDate until) {
        return List.of();
      }

      @Override
      public void write() {
        // There is nothing.
      }
    };
  }
}
