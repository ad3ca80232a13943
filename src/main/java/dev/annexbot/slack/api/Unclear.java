package dev.annexbot.slack.api;

/** Nobody knows whether a call to Slack took effect: it broke off, or Slack failed. */
public final class Unclear extends RuntimeException {
  private static final long serialVersionUID = 1;

  Unclear(String what, Throwable cause) {
    super(what, cause);
  }

  public Unclear(String what) {
    super(what);
  }
}
