package dev.annexbot.chat;

/**
 * Somebody who writes to us, as far as the core needs to know. Ids are opaque to it.
 *
 * @param owner whether the platform says that the organization's place there is theirs to run
 */
public record Person(PersonId id, Standing standing, boolean owner) {

  /** Somebody who does not run the place. */
  public Person(PersonId id, Standing standing) {
    this(id, standing, false);
  }

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
