package dev.annexbot.web;

/**
 * What a door answers.
 *
 * @param allows the methods that would have been right, or ""
 */
public record Answer(int status, String contentType, String body, String allows) {

  public Answer(int status, String contentType, String body) {
    this(status, contentType, body, "");
  }

  public static Answer empty(int status) {
    return new Answer(status, "", "");
  }

  public static Answer text(int status, String body) {
    return new Answer(status, "text/plain; charset=utf-8", body);
  }

  /** There is a door, but not for that method. */
  static Answer notThatWay(String allows) {
    return new Answer(405, "", "", allows);
  }
}
