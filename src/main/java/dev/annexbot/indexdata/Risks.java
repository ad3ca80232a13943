package dev.annexbot.indexdata;

import dev.annexbot.checkin.Template;
import dev.annexbot.checkin.TemplateId;
import dev.annexbot.risk.level.RiskCriteria;
import dev.annexbot.standard.Catalogue;
import java.util.List;
import java.util.Optional;

/**
 * How risks are asked for and measured.
 *
 * @param criteria those that are used, and after them all others
 */
public record Risks(List<RiskCriteria> criteria, List<Questionnaire> questionnaires) {
  private static final String CRITERIA = "risk/criteria.yaml";

  public Risks {
    criteria = List.copyOf(criteria);
    questionnaires = List.copyOf(questionnaires);
  }

  static Risks read(Layers layers, Catalogue catalogue, Mistakes mistakes) {
    CheckInFile reader = new CheckInFile(each -> catalogue.find(each).isPresent());
    return new Risks(
        CriteriaFile.read(CRITERIA, layers.lines(CRITERIA, mistakes), mistakes),
        layers.names("checkins", ".yaml").stream()
            .flatMap(
                name ->
                    reader
                        .read(name, String.join("\n", layers.lines(name, mistakes)), mistakes)
                        .stream())
            .toList());
  }

  /**
   * A questionnaire as it was, from the text that was kept of it; none if it cannot be read any
   * more.
   */
  public static Optional<Template> earlier(TemplateId id, String text, Catalogue catalogue) {
    return new CheckInFile(each -> catalogue.find(each).isPresent())
        .read(id.name() + ".yaml", text, new Mistakes())
        .map(Questionnaire::template)
        .filter(template -> template.id().equals(id));
  }

  public RiskCriteria used() {
    return criteria.getFirst();
  }

  public List<Template> templates() {
    return questionnaires.stream().map(Questionnaire::template).toList();
  }
}
