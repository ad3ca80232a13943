package dev.annexbot.assistant.weekly;

import dev.annexbot.checkin.Run;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.level.Level;
import java.time.LocalDate;
import java.util.Comparator;

/** Something that waits for one person. */
sealed interface Decision {
  Comparator<Decision> MOST_PRESSING_FIRST =
      Comparator.comparingInt(Decision::urgency).thenComparing(Decision::item);

  /** How it is named when it is put off; the same for as long as it waits. */
  String item();

  /** The less, the more pressing. */
  int urgency();

  /** A risk, what about it waits, and the day it is about. */
  record AboutRisk(Risk risk, Matter matter, LocalDate day) implements Decision {
    @Override
    public String item() {
      return risk.id() + " " + matter.word();
    }

    @Override
    public int urgency() {
      int rank = risk.level().map(Level::rank).orElse(0);
      return matter.place() * 100 + 99 - Math.min(99, rank);
    }
  }

  /** A check-in that was begun and not ended. */
  record HalfDone(Run run, String title) implements Decision {
    @Override
    public String item() {
      return "run " + run.id().value();
    }

    @Override
    public int urgency() {
      return Integer.MAX_VALUE;
    }
  }
}
