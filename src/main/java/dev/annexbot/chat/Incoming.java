package dev.annexbot.chat;

import java.util.Map;

/** Something a person did that reached us. */
public sealed interface Incoming {
  Person who();

  Place where();

  /** Wrote to the assistant: in a direct message, in its pane, or by mentioning it. */
  record Said(Person who, Place where, String text) implements Incoming {}

  /** Typed the slash command; {@code text} is what stands behind it. */
  record Commanded(Person who, Place where, String text) implements Incoming {}

  /** Asked about a message that somebody wrote; {@code text} is that message. */
  record Pointed(Person who, Place where, String text) implements Incoming {}

  /**
   * Used a shortcut of ours.
   *
   * @param name which one
   * @param text the message it was used on, or ""
   */
  record Called(Person who, Place where, String name, String text) implements Incoming {}

  /** Pressed a button or chose from a list on a card. */
  record Pressed(Person who, Place where, Press press) implements Incoming {}

  /** Sent a form; {@code values} by the names of its fields. */
  record Submitted(Person who, Place where, Press form, Map<String, String> values)
      implements Incoming {
    public Submitted {
      values = Map.copyOf(values);
    }
  }

  /** Came to one of the assistant's own surfaces, or brought it into a channel. */
  record Opened(Person who, Place where, Surface surface) implements Incoming {}

  /** The assistant's own surfaces. */
  enum Surface {
    HOME,
    PANE,
    /** A channel that we are in from now on. */
    CHANNEL
  }
}
