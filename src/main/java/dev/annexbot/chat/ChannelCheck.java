package dev.annexbot.chat;

/** Looks at a channel that somebody chose, before anything goes there. Thread-safe. */
public interface ChannelCheck {

  /** How it is now; never remembered. {@code address} is that of a {@link Place}. */
  Look look(String address);

  /** How a channel is for us. */
  enum Look {
    FINE,
    /** People of other organizations listen there. */
    SHARED,
    /** We are not in it, or there is no such channel that we can see. */
    NOT_IN_IT,
    /** It is no channel, or nobody writes there any more. */
    NO_CHANNEL,
    /** The platform does not say at the moment. */
    UNKNOWN
  }
}
