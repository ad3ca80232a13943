package dev.annexbot.slack.api;

import dev.annexbot.web.Sayable;

/** Slack refused a call for certain: nothing happened there. */
public final class Refused extends RuntimeException implements Sayable {
  private static final long serialVersionUID = 1;

  private final String error;

  Refused(String error) {
    super("Slack refused: " + error);
    this.error = error;
  }

  /** Slack's word for it, for example {@code channel_not_found}. */
  public String error() {
    return error;
  }
}
