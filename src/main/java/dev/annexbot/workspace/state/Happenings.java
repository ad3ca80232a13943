package dev.annexbot.workspace.state;

/** Whoever wants to know what happens; called while the world stands still, so be quick. */
public interface Happenings {
  default void posted(Channel channel, Message message) {}

  /** The same message says something else, or something else is known of it. */
  default void changed(Channel channel, Message message, Change change) {}

  default void deleted(Channel channel, Message message) {}

  default void windowsChanged(String member) {}

  default void homeChanged(String member) {}

  default void talkChanged(Talk talk, Aspect aspect) {}

  default void unreadChanged(String member, Channel channel) {}

  default void channelsChanged() {}

  /** Somebody is in a channel from now on; {@code inviter} is empty if they came by themselves. */
  default void joined(Channel channel, String member, String inviter) {}

  default void told(String member, String text, boolean isError) {}

  /** What changed about a message. */
  enum Change {
    WORDS,
    REACTIONS,
    /** It has got another reply, or was streamed further. */
    SURROUNDINGS
  }

  /** What changed about a conversation with the app. */
  enum Aspect {
    STATUS,
    TITLE,
    PROMPTS
  }
}
