package dev.annexbot.slack.api;

import java.time.Duration;

/** Slack did not take a call because there are too many; nothing happened there. */
public final class TooMany extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Duration pause;

  TooMany(Duration pause) {
    super("Slack asks to wait for " + pause.toSeconds() + " s");
    this.pause = pause;
  }

  /** How long Slack wants us to wait. */
  public Duration pause() {
    return pause;
  }
}
