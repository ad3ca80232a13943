package dev.annexbot.assistant;

/** What buttons do. Old messages keep their buttons, so a verb never changes its meaning. */
final class Verbs {
  /** Shows the card of a reference. */
  static final String SHOW = "show";

  /** Shows the card of a reference to everybody in the channel. */
  static final String SHARE = "share";

  /** Shows what the auditor will ask to see. */
  static final String AUDITOR = "auditor";

  /** Shows the long form of a page. */
  static final String MORE = "more";

  /** What was chosen in a picker. */
  static final String PICK = "pick";

  /** Asks a question that a button suggests. */
  static final String ASK = "ask";

  /** Begins a check-in; {@code risks.RiskVerbs} says it too. */
  static final String CHECK_IN = "check-in";

  /** Hands a question to people; {@code handoff.HandoffVerbs} says it too. */
  static final String ASK_HUMAN = "ask-human";

  static final String HELPFUL = "helpful";
  static final String UNHELPFUL = "unhelpful";

  private Verbs() {}
}
