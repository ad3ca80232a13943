package dev.annexbot.handoff;

/** How far a question has got. */
public enum State {
  /** Nobody has taken it yet. */
  OPEN,
  /** Somebody sees to it. */
  TAKEN,
  /** It was answered, and whoever asked has not said yet whether that helps. */
  ANSWERED,
  /** The answer did not help. */
  REOPENED,
  /** The answer helped. */
  SETTLED,
  /** Whoever asked has taken it back. */
  WITHDRAWN;

  /** Whether people still have to do something about it. */
  public boolean isWaiting() {
    return this == OPEN || this == TAKEN || this == REOPENED;
  }

  /** Whether somebody may take it. */
  public boolean isFree() {
    return this == OPEN || this == REOPENED;
  }
}
