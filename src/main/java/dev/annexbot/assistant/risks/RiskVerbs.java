package dev.annexbot.assistant.risks;

/** What buttons and forms do. Old messages keep theirs, so a verb never changes its meaning. */
public final class RiskVerbs {
  /** Begins the check-in of a name, or goes on with it; without a name, offers all. */
  public static final String CHECK_IN = "check-in";

  /** Answers a step: the step, a space and what is answered. */
  static final String STEP = "step";

  /** Opens the form of one step of a card. */
  static final String STEP_FORM = "step-form";

  /** A form that answers a step: {@code card} or {@code form}, a space and the step. */
  static final String ANSWER = "answer-step";

  static final String BACK = "step-back";

  /** The same, in a form. */
  static final String BACK_FORM = "step-back-form";

  /** Opens a finished check-in again. */
  static final String REOPEN = "step-reopen";

  /** Shows a page of risks: a filter, a space and a page. */
  static final String RISKS = "risks";

  /** Shows a risk by its number. */
  public static final String RISK = "risk";

  static final String HISTORY = "risk-history";

  /** Opens a form: what it is about, a space and the risk's number. */
  public static final String CHANGE = "risk-change";

  /** A form about a risk: what it is about, the risk's number and version. */
  public static final String CHANGED = "risk-changed";

  private RiskVerbs() {}
}
