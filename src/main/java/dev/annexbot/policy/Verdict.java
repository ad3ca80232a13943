package dev.annexbot.policy;

/** Whether somebody may. */
public sealed interface Verdict {

  /** They may. */
  record Yes() implements Verdict {}

  /** They may not; {@code why} is a sentence for them. */
  record No(String why) implements Verdict {}

  default boolean isYes() {
    return this instanceof Yes;
  }
}
