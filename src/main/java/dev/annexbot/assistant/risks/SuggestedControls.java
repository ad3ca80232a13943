package dev.annexbot.assistant.risks;

import dev.annexbot.answer.Answers;
import dev.annexbot.answer.Hit;
import dev.annexbot.risk.RiskScenario;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Control;
import dev.annexbot.standard.Provision;
import dev.annexbot.standard.Reference;
import java.util.List;
import java.util.stream.Stream;

/** Finds the controls that fit a risk, in the same index that answers questions. */
public final class SuggestedControls {
  private static final int SEARCHED = 12;
  private static final int FIRST = 2;
  private static final double NEAR = 0.5;

  private final Catalogue catalogue;
  private final Answers answers;

  public SuggestedControls(Catalogue catalogue, Answers answers) {
    this.catalogue = catalogue;
    this.answers = answers;
  }

  /**
   * The best first.
   *
   * @param asked what the questions that led to the risk serve; these follow the best two
   */
  List<Control> of(RiskScenario scenario, List<Reference> asked, int most) {
    List<Reference> found =
        Stream.of(
                scenario.vulnerability() + " " + scenario.threat(),
                scenario.asset() + " " + scenario.vulnerability())
            .flatMap(text -> fitting(answers.search(text, SEARCHED).hits()))
            .filter(Reference::isControl)
            .distinct()
            .toList();
    return Stream.of(found.stream().limit(FIRST), asked.stream(), found.stream())
        .flatMap(each -> each)
        .filter(Reference::isControl)
        .distinct()
        .flatMap(each -> catalogue.find(each).stream())
        .filter(Control.class::isInstance)
        .map(Control.class::cast)
        .limit(most)
        .toList();
  }

  /** What comes nowhere near the best is found by chance. */
  private static Stream<Reference> fitting(List<Hit> hits) {
    double best = hits.isEmpty() ? 0 : hits.getFirst().score();
    return hits.stream().filter(hit -> hit.score() >= best * NEAR).map(Hit::reference);
  }

  /** {@code A.8.24 Use of cryptography}. */
  static String name(Provision provision) {
    return provision.reference() + " " + provision.title();
  }
}
