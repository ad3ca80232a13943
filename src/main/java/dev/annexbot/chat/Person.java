package dev.annexbot.chat;

/** Somebody who writes to us, as far as the core needs to know. Ids are opaque to it. */
public record Person(PersonId id, Standing standing) {

  /** What somebody is to the organization that runs the assistant. */
  public enum Standing {
    MEMBER,
    GUEST,
    /** From another organization, in a channel shared with it. */
    OUTSIDER,
    BOT,
    /** The platform could not say; treated like an outsider. */
    UNKNOWN
  }

  public boolean isMember() {
    return standing == Standing.MEMBER;
  }
}
