package dev.annexbot.chat;

import java.util.Arrays;

/** The bytes of a picture. */
public final class Png {
  private final byte[] bytes;

  public Png(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Png png && Arrays.equals(bytes, png.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return bytes.length + " bytes of a picture";
  }
}
