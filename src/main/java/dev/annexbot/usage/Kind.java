package dev.annexbot.usage;

/** What is counted. */
public enum Kind {
  /** A question had an answer; about what it rests on first. */
  ANSWERED,
  /** A question had none; about what comes nearest, for a reason. */
  UNANSWERED,
  /** A number, a name or a filter was looked up. */
  LOOKED_UP,
  /** Somebody found a text helpful. */
  HELPED,
  /** Somebody did not. */
  NOT_HELPED
}
