package dev.annexbot.chat;

import java.util.Optional;

/**
 * A message that has to arrive exactly once, whatever breaks on the way. It names what it is about;
 * its words are found when it is sent, so that it never tells what is no longer so.
 *
 * @param kind e.g. {@code summary}; says who words it
 * @param ref what it is about, unique for its kind, e.g. {@code checkin-42}
 * @param address a place's address, or a person's id
 * @param thread the thread it goes into, one of {@link #below}, or ""
 */
public record Letter(String kind, String ref, String address, String thread) {
  private static final String BELOW = "letter:";

  public Letter {
    if (!kind.matches("[a-z-]{1,40}") || ref.isBlank() || address.isBlank()) {
      throw new IllegalArgumentException(
          "A letter needs a kind, a reference and an address: " + kind + "/" + ref);
    }
  }

  /** Into no thread. */
  public Letter(String kind, String ref, String address) {
    this(kind, ref, address, "");
  }

  /** As a thread: below the message that another letter becomes, once it has arrived. */
  public static String below(Letter other) {
    return BELOW + other.name();
  }

  /** The kind and reference of the letter that this one has to wait for, if it does. */
  public Optional<String[]> above() {
    return thread.startsWith(BELOW)
        ? Optional.of(thread.substring(BELOW.length()).split("/", 2))
        : Optional.empty();
  }

  /** The same in a thread that is there. */
  public Letter in(String known) {
    return new Letter(kind, ref, address, known);
  }

  /** For the log and for admins; says nothing of what people wrote. */
  public String name() {
    return kind + "/" + ref;
  }
}
