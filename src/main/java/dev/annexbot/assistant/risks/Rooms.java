package dev.annexbot.assistant.risks;

import dev.annexbot.chat.PersonId;
import dev.annexbot.checkin.CheckIn;
import dev.annexbot.checkin.CheckIns;
import dev.annexbot.checkin.Run;
import dev.annexbot.checkin.Templates;
import dev.annexbot.people.TeamPeople;
import dev.annexbot.policy.Policy;
import dev.annexbot.policy.Thing;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.RiskRegister;
import dev.annexbot.risk.level.RiskCriteria;
import java.util.Optional;

/** Where check-ins and risks are kept, by what they are measured, and who may do what. */
public record Rooms(
    CheckIns checkIns,
    RiskRegister register,
    Templates templates,
    RiskCriteria criteria,
    Policy policy,
    TeamPeople teams) {

  /** Where there are no teams. */
  public Rooms(
      CheckIns checkIns,
      RiskRegister register,
      Templates templates,
      RiskCriteria criteria,
      Policy policy) {
    this(checkIns, register, templates, criteria, policy, TeamPeople.NONE);
  }

  /** What a risk is for somebody, as far as rights go. */
  public Thing thing(Risk risk, PersonId who) {
    return new Rights(policy, teams).thing(risk, who);
  }

  /** The rules of a check-in, by the questionnaire with which it began. */
  public Optional<CheckIn> rules(Run run) {
    return templates.find(run.template()).map(template -> new CheckIn(template, criteria));
  }
}
