package dev.annexbot.assistant.risks;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.Block.Fact;
import dev.annexbot.risk.Plan;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.Treatment;
import dev.annexbot.risk.level.Rating;
import dev.annexbot.risk.level.RiskCriteria;
import dev.annexbot.risk.picture.MatrixPicture;
import dev.annexbot.standard.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Pieces of cards that several cards about risks share. */
final class RiskLines {
  private final RiskCriteria criteria;

  RiskLines(RiskCriteria criteria) {
    this.criteria = criteria;
  }

  /** {@code High (likelihood 3 Possible, consequence 4 Severe; how sure: low)}. */
  String level(Optional<Rating> rating) {
    return rating
        .map(
            each ->
                each.level().name()
                    + " (likelihood "
                    + each.assessment().likelihood().rank()
                    + likelihood(each)
                    + ", consequence "
                    + each.assessment().consequence().rank()
                    + consequence(each)
                    + "; how sure: "
                    + each.assessment().confidence().label()
                    + ")")
        .orElse("not rated yet");
  }

  private String likelihood(Rating rating) {
    int rank = rating.assessment().likelihood().rank();
    boolean ours = !rating.isOutdated(criteria) && criteria.likelihood().has(rank);
    return ours ? " " + criteria.likelihood().at(rank).name() : "";
  }

  private String consequence(Rating rating) {
    int rank = rating.assessment().consequence().rank();
    boolean ours = !rating.isOutdated(criteria) && criteria.consequence().has(rank);
    return ours ? " " + criteria.consequence().at(rank).name() : "";
  }

  Optional<Block> picture(Risk risk) {
    return new MatrixPicture(criteria).of(risk.handling().ratings());
  }

  /**
   * {@code modify: A.5.7, A.8.24, by @Anna until 2026-12-31}; {@code names}: may people be named.
   */
  static String treatment(Treatment treatment, boolean names) {
    String what =
        switch (treatment) {
          case Treatment.Modify modify ->
              modify.controls().isEmpty() ? "" : ": " + numbers(modify.controls());
          case Treatment.Retain retain -> ": " + retain.justification();
          case Treatment.Avoid avoid -> ": " + avoid.activity();
          case Treatment.Share share -> ": with " + share.party();
          case Treatment.Undecided undecided -> "";
        };
    return treatment.label() + what + treatment.planned().map(plan -> plan(plan, names)).orElse("");
  }

  private static String plan(Plan plan, boolean names) {
    return plan.owner().filter(who -> names).map(who -> ", by " + Said.person(who)).orElse("")
        + plan.due().map(day -> ", until " + day).orElse("")
        + plan.done().map(day -> ", done on " + day).orElse("");
  }

  static String numbers(List<Reference> controls) {
    return controls.stream().map(Reference::toString).collect(Collectors.joining(", "));
  }

  List<Fact> facts(Risk risk, LocalDate today) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Asset", risk.scenario().asset()));
    facts.add(new Fact("Threat", risk.scenario().threat()));
    facts.add(new Fact("Vulnerability", risk.scenario().vulnerability()));
    facts.add(new Fact("Consequence", risk.scenario().consequence()));
    risk.handling()
        .ratings()
        .inherent()
        .ifPresent(rating -> facts.add(new Fact("Inherent risk", level(Optional.of(rating)))));
    facts.add(new Fact("Level now", level(risk.handling().ratings().current())));
    risk.handling()
        .ratings()
        .residual()
        .ifPresent(rating -> facts.add(new Fact("Residual risk", level(Optional.of(rating)))));
    facts.add(
        new Fact("Risk owner", risk.handling().owner().map(Said::person).orElse("nobody yet")));
    facts.add(new Fact("Treatment", treatment(risk.handling().treatment(), true)));
    risk.handling()
        .acceptance(today)
        .ifPresent(
            each ->
                facts.add(
                    new Fact(
                        "Accepted",
                        "by "
                            + Said.person(each.by())
                            + " until "
                            + each.until()
                            + ": "
                            + each.reason())));
    facts.add(
        new Fact(
            "Next review", risk.handling().nextReview().map(LocalDate::toString).orElse("none")));
    return facts;
  }
}
