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

  private final Catalogue catalogue;
  private final Answers answers;

  public SuggestedControls(Catalogue catalogue, Answers answers) {
    this.catalogue = catalogue;
    this.answers = answers;
  }

  /**
   * The best first.
   *
   * @param asked what the questions that led to the risk serve; these are taken up last
   */
  List<Control> of(RiskScenario scenario, List<Reference> asked, int most) {
    Stream<Reference> found =
        Stream.of(
                scenario.vulnerability() + " " + scenario.threat(),
                scenario.asset() + " " + scenario.vulnerability())
            .flatMap(text -> answers.search(text, SEARCHED).hits().stream())
            .map(Hit::reference);
    return Stream.concat(found.filter(Reference::isControl).limit(most), asked.stream())
        .filter(Reference::isControl)
        .distinct()
        .flatMap(each -> catalogue.find(each).stream())
        .filter(Control.class::isInstance)
        .map(Control.class::cast)
        .limit(most)
        .toList();
  }

  /** {@code A.8.24 Use of cryptography}. */
  static String name(Provision provision) {
    return provision.reference() + " " + provision.title();
  }
}
