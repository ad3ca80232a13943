package dev.annexbot.web;

/** A path at which a chat platform knocks; it sees the bytes as they came. Thread-safe. */
@FunctionalInterface
public interface Door {

  /** What to answer; whoever knocks waits for it. */
  Answer knock(Knock knock);

  /** The answer to a body that is longer than {@link Knock#MOST_BYTES}, which nobody reads. */
  default Answer tooLong() {
    return Answer.empty(413);
  }
}
