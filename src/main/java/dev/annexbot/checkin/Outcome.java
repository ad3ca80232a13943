package dev.annexbot.checkin;

import dev.annexbot.chat.PersonId;
import dev.annexbot.risk.RiskScenario;
import dev.annexbot.risk.level.Assessment;
import java.util.List;
import java.util.Optional;

/**
 * What a finished check-in says.
 *
 * @param scenario none if there is no risk to describe
 * @param assessment none if it was not rated
 * @param owner who answers for the risk, if that was asked and said
 * @param answers each question that was asked, and its answer
 */
public record Outcome(
    Optional<RiskScenario> scenario,
    Optional<Assessment> assessment,
    Optional<PersonId> owner,
    List<Answered> answers) {
  public Outcome {
    answers = List.copyOf(answers);
  }

  /** A question and its answer. */
  public record Answered(Question question, Given given) {}

  /** The questions that are still open: not sure, somebody else's, or skipped. */
  public List<Answered> open() {
    return answers.stream().filter(each -> each.given().isOpen()).toList();
  }
}
