package dev.annexbot.teams.inbox;

/** A delivery cannot be written down at the moment; whoever sent it should send it again. */
public final class NotNow extends RuntimeException {
  private static final long serialVersionUID = 1;

  NotNow(Throwable cause) {
    super("A delivery could not be claimed", cause);
  }
}
