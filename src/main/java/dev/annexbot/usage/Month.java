package dev.annexbot.usage;

import java.time.YearMonth;
import java.util.List;

/** What an organization did in a month, in UTC: sums alone. */
public record Month(YearMonth month, List<Count> counts, Work work) {
  public Month {
    counts = List.copyOf(counts);
  }

  /** What is kept for its own sake, and only added up here. */
  public record Work(CheckIns checkIns, Rounds rounds, Reminders reminders, Handed handed) {}

  /** {@code people} is how many finished at least one. */
  public record CheckIns(long begun, long finished, long people) {}

  /** How often rounds asked somebody, and how often they answered. */
  public record Rounds(long asked, long answered) {}

  /** Weekly reminders, each for one person and week; {@code quiet} if there was nothing to say. */
  public record Reminders(long sent, long late, long quiet, long skipped) {}

  /** Questions that were handed to people; {@code kept} of the promises were. */
  public record Handed(long asked, long answered, long kept) {}

  /** Whether nothing was done at all. */
  public boolean isEmpty() {
    return counts.isEmpty()
        && work.checkIns.begun == 0
        && work.checkIns.finished == 0
        && work.rounds.asked == 0
        && work.reminders.sent + work.reminders.late == 0
        && work.handed.asked == 0;
  }

  long sum(Kind kind) {
    return counts.stream().filter(each -> each.what().kind() == kind).mapToLong(Count::times).sum();
  }
}
