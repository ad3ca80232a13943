package dev.annexbot.web;

/** What a door answers. */
public record Answer(int status, String contentType, String body) {

  public static Answer empty(int status) {
    return new Answer(status, "", "");
  }

  public static Answer text(int status, String body) {
    return new Answer(status, "text/plain; charset=utf-8", body);
  }
}
