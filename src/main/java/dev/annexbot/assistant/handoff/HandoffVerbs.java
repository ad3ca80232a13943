package dev.annexbot.assistant.handoff;

/** What buttons and forms do. Old messages keep theirs, so a verb never changes its meaning. */
final class HandoffVerbs {
  /**
   * Opens the form that hands a question over, and sends it: a mark of its own, a bar and the
   * question.
   */
  static final String ASK = "ask-human";

  /** The shortcut in the menu of a message that opens that form with the message in it. */
  static final String ASK_ABOUT = "ask_human";

  /** An expert takes the question of that number. */
  static final String TAKE = "handoff-take";

  /** Opens the form with an expert's answer, and sends it. */
  static final String ANSWER = "handoff-answer";

  static final String HAND_BACK = "handoff-back";

  /** Whoever asked says that it helps. */
  static final String SETTLE = "handoff-settle";

  /** Opens the form in which whoever asked says what is missing, and sends it. */
  static final String REOPEN = "handoff-reopen";

  static final String WITHDRAW = "handoff-withdraw";

  /** Shows one's own question. */
  static final String SHOW = "handoff-show";

  /** Shows all that one has asked. */
  static final String MINE = "handoff-mine";

  /** Shows the rule of that name. */
  static final String RULE = "rule-show";

  /** The rule still holds, for another year. */
  static final String RULE_HOLDS = "rule-holds";

  static final String RULE_ENDS = "rule-ends";

  /** Stands behind the number on the card that everybody in the experts' place sees. */
  static final String ON_CARD = " card";

  private HandoffVerbs() {}
}
