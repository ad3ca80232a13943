package dev.annexbot.workspace.rules;

/**
 * One thing that is wrong, in Slack's way of saying it.
 *
 * @param pointer the JSON pointer to it, e.g. {@code /blocks/0/text}, or "" for the whole
 */
public record Problem(String pointer, String message) {

  /** As it stands among {@code response_metadata.messages}. */
  @Override
  public String toString() {
    return "[ERROR] " + message + (pointer.isEmpty() ? "" : " [json-pointer:" + pointer + "]");
  }
}
