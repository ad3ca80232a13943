package dev.annexbot.settings;

/** A text that must never reach a log, an error or a screen. */
public record Secret(String value) {
  static final Secret NONE = new Secret("");

  /** Whether nobody has set it. */
  public boolean isMissing() {
    return value.isEmpty();
  }

  @Override
  public String toString() {
    return "[secret]";
  }
}
