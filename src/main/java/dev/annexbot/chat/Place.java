package dev.annexbot.chat;

/**
 * Where something was said. The address is opaque: only the wall that made it can read it.
 *
 * @param address where to post, e.g. a channel
 * @param thread the thread that a follow-up belongs to; equal texts are the same conversation
 */
public record Place(String address, String thread, Kind kind) {

  /** Who is listening. */
  public enum Kind {
    /** One person and the assistant. */
    DIRECT,
    /** Colleagues. */
    CHANNEL,
    /** Colleagues and people of other organizations. */
    SHARED
  }
}
