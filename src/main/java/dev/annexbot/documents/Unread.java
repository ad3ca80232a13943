package dev.annexbot.documents;

/** A file of the folder that is left out: why, and what to do about it. */
public record Unread(String file, String why, String remedy) {
  @Override
  public String toString() {
    return file + ": " + why + " " + remedy;
  }
}
