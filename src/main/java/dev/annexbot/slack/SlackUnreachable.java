package dev.annexbot.slack;

/** We cannot start at Slack; the message is a sentence for whoever runs the assistant. */
public final class SlackUnreachable extends Exception {
  private static final long serialVersionUID = 1;

  SlackUnreachable(String message, Throwable cause) {
    super(message, cause);
  }
}
