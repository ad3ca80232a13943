package dev.annexbot.settings;

/** A text that must never reach a log, an error or a screen. */
public record Secret(String value) {

  @Override
  public String toString() {
    return "[secret]";
  }
}
