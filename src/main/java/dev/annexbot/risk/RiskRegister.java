package dev.annexbot.risk;

import java.util.List;
import java.util.Optional;

/** The register of risks. Thread-safe; what it says is kept is durable. */
public interface RiskRegister {
  Optional<Risk> find(RiskId id);

  /** All in the order of their numbers; for files, not for lists that people look at. */
  List<Risk> all();

  /** A page of those that pass and may be seen, in the order in which to look at them. */
  RiskPage page(RiskFilter filter, RiskFilter.Sight sight, int number);

  /**
   * Keeps the next version of a risk and a line in the journal, in one transaction.
   *
   * @return false if somebody was faster, and nothing was kept
   */
  boolean keep(Risk next, Change change);

  /**
   * Keeps a risk that comes from elsewhere, under its own number and as its first version here.
   *
   * @return false if that number, or its check-in, is taken, and nothing was kept
   */
  boolean add(Risk risk, Change change);

  /** All versions of a risk, the oldest first. */
  List<Past> history(RiskId id);

  /** A version of a risk and who made it. */
  record Past(Risk risk, Change change) {}
}
