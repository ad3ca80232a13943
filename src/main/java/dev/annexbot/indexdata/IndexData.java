package dev.annexbot.indexdata;

import dev.annexbot.checkin.Template;
import dev.annexbot.risk.RiskCriteria;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Vocabulary;
import java.util.List;

/** All that index-data says. */
public record IndexData(
    Catalogue catalogue, Vocabulary vocabulary, List<ExpectedAnswer> expected, Risks risks) {
  public IndexData {
    expected = List.copyOf(expected);
  }

  /**
   * How risks are asked for and measured.
   *
   * @param criteria those that are used, and after them all others
   */
  public record Risks(List<RiskCriteria> criteria, List<Questionnaire> questionnaires) {
    public Risks {
      criteria = List.copyOf(criteria);
      questionnaires = List.copyOf(questionnaires);
    }

    public RiskCriteria used() {
      return criteria.getFirst();
    }

    public List<Template> templates() {
      return questionnaires.stream().map(Questionnaire::template).toList();
    }
  }
}
