package dev.annexbot.handoff;

/** What comes of what somebody wants to do about a question. */
public sealed interface Move {

  /** It is done, once it is kept. */
  record Done(Handoff next, Step step) implements Move {}

  /** It cannot be done, or no more. */
  record Not(Handoff still, Why why) implements Move {}

  /** Why not. */
  enum Why {
    /** It is so already, and they themselves did it. */
    DONE_ALREADY,
    /** Somebody else has taken it. */
    TAKEN,
    /** Nobody has taken it, so nobody can hand it back. */
    NOT_TAKEN,
    /** It was answered. */
    ANSWERED,
    /** There is no answer yet. */
    NOT_ANSWERED,
    /** Whoever asked has taken it back. */
    WITHDRAWN,
    /** It is somebody else's question. */
    NOT_THEIRS
  }
}
