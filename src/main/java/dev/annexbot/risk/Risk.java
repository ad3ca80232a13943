package dev.annexbot.risk;

import dev.annexbot.risk.level.Level;
import dev.annexbot.risk.level.Rating;
import dev.annexbot.risk.level.RiskCriteria;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A risk in the register.
 *
 * @param version grows by one with each change
 */
public record Risk(
    RiskId id, int version, Origin origin, RiskScenario scenario, Handling handling) {

  /** The next version of it with this in it. */
  public Risk with(Handling changed) {
    return new Risk(id, version + 1, origin, scenario, changed);
  }

  /** The next version of it, told in other words. */
  public Risk told(RiskScenario changed) {
    return new Risk(id, version + 1, origin, changed, handling);
  }

  public Optional<Level> level() {
    return handling.ratings().current().map(Rating::level);
  }

  /** Whether it is higher than the criteria allow and nobody's acceptance covers it. */
  public boolean isAboveAcceptance(RiskCriteria criteria, LocalDate today) {
    return level().filter(level -> !criteria.isAcceptable(level)).isPresent()
        && handling.acceptance(today).isEmpty();
  }

  /** The first day on which something about it has to be done, looked at or decided again. */
  public Optional<LocalDate> due() {
    Optional<LocalDate> treatment =
        handling.treatment().planned().filter(plan -> plan.done().isEmpty()).flatMap(Plan::due);
    Optional<LocalDate> review = handling.nextReview();
    return treatment.isPresent() && review.isPresent()
        ? treatment.filter(day -> day.isBefore(review.get())).or(() -> review)
        : treatment.or(() -> review);
  }
}
