package dev.annexbot.workspace.page;

/** What people read when the app says nothing, or nothing good, within three seconds. */
final class Silence {
  private Silence() {}

  /**
   * The notice.
   *
   * @param what what was wanted, for example {@code /iso}
   * @param reason why it failed, in Slack's word for a delivery
   */
  static NotDone of(String app, String what, String reason) {
    String error = reason.equals("http_timeout") ? "operation_timeout" : "dispatch_failed";
    return new NotDone(
        error, what + " failed with the error “" + error + "”: " + app + " did not respond.");
  }
}
