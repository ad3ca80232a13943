package dev.annexbot.assistant.handover;

/** What buttons and forms about handing on do. */
public final class HandoverVerbs {
  /** Opens the form in which a risk is handed on, by its number. */
  public static final String HAND_ON = "risk-hand-on";

  /** That form, with the number. */
  static final String HANDED_ON = "risk-handed-on";

  /** Shows what is offered, by its id. */
  static final String LOOK = "handover";

  static final String TAKE = "handover-take";

  /** Opens the form in which it is given back. */
  static final String BACK = "handover-back";

  static final String GIVEN_BACK = "handover-given-back";

  private HandoverVerbs() {}
}
