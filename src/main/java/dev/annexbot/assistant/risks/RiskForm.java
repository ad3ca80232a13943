package dev.annexbot.assistant.risks;

import dev.annexbot.policy.Act;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms about a risk: their buttons, and what one must be allowed to do. */
enum RiskForm {
  MODIFY("Modify", Act.TREAT_RISK, "risk.modified"),
  RETAIN("Retain", Act.TREAT_RISK, "risk.retained"),
  AVOID("Avoid", Act.TREAT_RISK, "risk.avoided"),
  SHARE("Share it", Act.TREAT_RISK, "risk.shared"),
  DONE("Treatment is done", Act.TREAT_RISK, "risk.treated"),
  RATE("Rate", Act.EDIT_RISK, "risk.rated"),
  EDIT("Edit", Act.EDIT_RISK, "risk.edited"),
  OWNER("Risk owner", Act.ASSIGN_OWNER, "risk.assigned"),
  ACCEPT("Accept", Act.ACCEPT_RISK, "risk.accepted");

  private final String label;
  private final Act act;
  private final String told;

  RiskForm(String label, Act act, String told) {
    this.label = label;
    this.act = act;
    this.told = told;
  }

  String label() {
    return label;
  }

  Act act() {
    return act;
  }

  /** What the history and the journal call it. */
  String told() {
    return told;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<RiskForm> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }
}
