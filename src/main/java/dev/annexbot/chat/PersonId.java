package dev.annexbot.chat;

/**
 * An id of a person, unique over organizations and platforms: {@code slack:T1:U1} is U1 in the
 * organization {@code slack:T1}.
 */
public record PersonId(String value) {
  public PersonId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("A person needs an id");
    }
  }

  /** Where the person is known. */
  public Org org() {
    int end = value.lastIndexOf(':');
    return new Org(end <= 0 ? value : value.substring(0, end));
  }

  /** The platform that it is an id of, for those who know platforms. */
  public String platform() {
    return value.substring(0, Math.max(0, value.indexOf(':')));
  }

  /** The id that the platform itself gave, unique in its organization. */
  public String local() {
    return value.substring(value.lastIndexOf(':') + 1);
  }
}
