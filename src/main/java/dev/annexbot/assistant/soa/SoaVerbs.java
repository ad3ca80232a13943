package dev.annexbot.assistant.soa;

/** What buttons and forms about the statement do. */
final class SoaVerbs {
  /** Shows how far it is; with a theme, a space and a page, its controls. */
  static final String SOA = "soa";

  /** Shows a control by its number; {@code next} shows the first that is not decided. */
  static final String CONTROL = "soa-control";

  /** Opens a form: {@code yes} or {@code no}, a space and the number of a control. */
  static final String DECIDE = "soa-decide";

  /** A form that decides: {@code yes} or {@code no}, the number, and the version that was seen. */
  static final String DECIDED = "soa-decided";

  private SoaVerbs() {}
}
