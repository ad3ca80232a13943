package dev.annexbot.chat;

/** A file for one person; the ending of its name says what kind it is. */
public final class Handout {
  private final String name;
  private final String title;
  private final byte[] bytes;

  public Handout(String name, String title, byte[] bytes) {
    if (!name.matches("[a-z0-9.-]{1,100}")) {
      throw new IllegalArgumentException("A file's name has letters, digits and dots: " + name);
    }
    this.name = name;
    this.title = title;
    this.bytes = bytes.clone();
  }

  public String name() {
    return name;
  }

  public String title() {
    return title;
  }

  public byte[] bytes() {
    return bytes.clone();
  }
}
