package dev.annexbot.assistant.risks;

import dev.annexbot.checkin.CheckIn;
import dev.annexbot.checkin.CheckIns;
import dev.annexbot.checkin.Run;
import dev.annexbot.checkin.Templates;
import dev.annexbot.policy.Policy;
import dev.annexbot.risk.RiskRegister;
import dev.annexbot.risk.level.RiskCriteria;
import java.util.Optional;

/** Where check-ins and risks are kept, by what they are measured, and who may do what. */
public record Rooms(
    CheckIns checkIns,
    RiskRegister register,
    Templates templates,
    RiskCriteria criteria,
    Policy policy) {

  /** The rules of a check-in, by the questionnaire with which it began. */
  public Optional<CheckIn> rules(Run run) {
    return templates.find(run.template()).map(template -> new CheckIn(template, criteria));
  }
}
