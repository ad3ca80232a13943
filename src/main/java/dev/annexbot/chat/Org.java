package dev.annexbot.chat;

/** The organization that somebody is known in, e.g. a workspace. Opaque. */
public record Org(String value) {
  public Org {
    if (value.isBlank()) {
      throw new IllegalArgumentException("An organization needs an id");
    }
  }
}
