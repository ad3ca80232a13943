package dev.annexbot.risk;

import dev.annexbot.risk.level.Rating;
import dev.annexbot.risk.level.Ratings;
import dev.annexbot.risk.level.RiskCriteria;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks whether what is said about a risk fits together; each finding says what to do. */
public final class Consistency {
  private final RiskCriteria criteria;
  private final LocalDate today;

  public Consistency(RiskCriteria criteria, LocalDate today) {
    this.criteria = criteria;
    this.today = today;
  }

  /** Sentences; none if all fits. */
  public List<String> findings(Risk risk) {
    List<String> findings = new ArrayList<>();
    ratings(risk.handling().ratings(), findings);
    treatment(risk, findings);
    acceptance(risk, findings);
    if (risk.handling().owner().isEmpty()) {
      findings.add("Nobody owns this risk. Name a risk owner.");
    }
    return findings;
  }

  private void ratings(Ratings ratings, List<String> findings) {
    if (isHigher(ratings.residual(), ratings.current())) {
      findings.add(
          "The residual risk is higher than the current one. Rate it again: a treatment should not"
              + " raise the risk.");
    }
    if (isHigher(ratings.current(), ratings.inherent())) {
      findings.add(
          "The current risk is higher than without any control. Rate one of the two again.");
    }
    if (ratings.current().isEmpty()) {
      findings.add("It is not rated yet. Somebody who knows should say how likely and how bad.");
    }
    if (ratings.current().filter(rating -> rating.isOutdated(criteria)).isPresent()) {
      findings.add("It was rated by older criteria. Rate it again by " + criteria.label() + ".");
    }
  }

  private static boolean isHigher(Optional<Rating> one, Optional<Rating> other) {
    return one.isPresent()
        && other.isPresent()
        && one.get().criteria().equals(other.get().criteria())
        && one.get().level().isAbove(other.get().level());
  }

  private void treatment(Risk risk, List<String> findings) {
    risk.handling()
        .treatment()
        .planned()
        .ifPresent(
            plan -> {
              if (plan.owner().isEmpty()) {
                findings.add("The treatment has no owner. Name who does it.");
              }
              if (plan.due().isEmpty()) {
                findings.add("The treatment has no date. Say until when.");
              }
              if (plan.isDue(today.minusDays(1))) {
                findings.add("The treatment is late. Finish it, or say a new date.");
              }
            });
    switch (risk.handling().treatment()) {
      case Treatment.Modify modify when modify.controls().isEmpty() ->
          findings.add("Modify names no control. Choose at least one.");
      case Treatment.Modify modify -> {}
      case Treatment.Retain retain -> {
        if (retain.justification().isBlank()) {
          findings.add("Retain gives no reason. Say why the risk is kept.");
        }
      }
      case Treatment.Avoid avoid -> {}
      case Treatment.Share share -> {}
      case Treatment.Undecided undecided -> {}
    }
  }

  private void acceptance(Risk risk, List<String> findings) {
    boolean above = risk.level().filter(level -> !criteria.isAcceptable(level)).isPresent();
    boolean covered = risk.handling().acceptance(today).isPresent();
    if (above && !covered && risk.handling().treatment() instanceof Treatment.Retain) {
      findings.add(
          "It is kept above what the criteria accept, without an acceptance that holds. The risk"
              + " owner accepts it with a reason and an end, or treats it in another way.");
    }
    if (!covered && !risk.handling().acceptances().isEmpty()) {
      findings.add("The acceptance no longer holds: its day has passed or the level has changed.");
    }
  }
}
