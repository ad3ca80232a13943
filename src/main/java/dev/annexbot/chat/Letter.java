package dev.annexbot.chat;

/**
 * A message that has to arrive exactly once, whatever breaks on the way. It names what it is about;
 * its words are found when it is sent, so that it never tells what is no longer so.
 *
 * @param kind e.g. {@code summary}; says who words it
 * @param ref what it is about, unique for its kind, e.g. {@code checkin-42}
 * @param address a place's address, or a person's id
 * @param thread the thread it goes into, or ""
 */
public record Letter(String kind, String ref, String address, String thread) {
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

  /** For the log and for admins; says nothing of what people wrote. */
  public String name() {
    return kind + "/" + ref;
  }
}
