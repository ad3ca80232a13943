package dev.annexbot.chat;

/** Hands files to people where they alone see them, never into a channel. */
@FunctionalInterface
public interface Handing {

  /** Tries once. */
  Handed hand(PersonId who, Handout file);

  /** What became of it. */
  sealed interface Handed {
    /** They have it; {@code where} says where to look, e.g. {@code in your direct messages}. */
    record Given(String where) implements Handed {}

    /** It cannot be handed over; a sentence that says why, and what to do instead. */
    record NotHere(String why) implements Handed {}
  }
}
