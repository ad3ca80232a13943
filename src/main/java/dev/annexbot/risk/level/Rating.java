package dev.annexbot.risk.level;

/**
 * An assessment and the level it had by the criteria of that day.
 *
 * @param criteria name and version of the criteria, as {@link RiskCriteria#label()}
 */
public record Rating(Assessment assessment, Level level, String criteria) {

  /** Whether other criteria hold by now, so that somebody should look again. */
  public boolean isOutdated(RiskCriteria now) {
    return !criteria.equals(now.label());
  }
}
