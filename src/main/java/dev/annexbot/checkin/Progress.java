package dev.annexbot.checkin;

import java.util.List;
import java.util.Optional;

/** What becomes of an answer. */
public sealed interface Progress {
  /** The check-in as it is now. */
  Run run();

  /**
   * A question is asked.
   *
   * @param count which one it is, and how many there will be at most
   * @param suggested what was answered last time
   * @param removed what was taken out of the answer before, e.g. {@code GitHub token}
   */
  record Asking(
      Run run, Question question, Count count, Optional<Given> suggested, List<String> removed)
      implements Progress {
    public Asking {
      removed = List.copyOf(removed);
    }
  }

  /** All is answered. */
  record Finished(Run run, Outcome outcome, List<String> removed) implements Progress {
    public Finished {
      removed = List.copyOf(removed);
    }
  }

  /** The answer does not fit the question, and why. */
  record Rejected(Asking asking, String reason) implements Progress {
    @Override
    public Run run() {
      return asking.run();
    }
  }

  /** Somebody was faster, or the card was old: this is how it stands. */
  record Stale(Progress current) implements Progress {
    @Override
    public Run run() {
      return current.run();
    }
  }

  /** {@code 2 of 5}. */
  record Count(int number, int of) {
    @Override
    public String toString() {
      return number + " of " + of;
    }
  }
}
