package dev.annexbot.chat;

/** An opaque id of a person, unique over organizations and platforms. */
public record PersonId(String value) {
  public PersonId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("A person needs an id");
    }
  }
}
