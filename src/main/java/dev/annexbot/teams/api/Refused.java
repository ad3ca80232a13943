package dev.annexbot.teams.api;

import dev.annexbot.web.Sayable;

/** Teams said no; nothing happened there. */
public final class Refused extends RuntimeException implements Sayable {
  private static final long serialVersionUID = 1;

  private final int status;

  public Refused(int status, String code) {
    super("Teams refuses with " + status + (code.isEmpty() ? "" : " " + code));
    this.status = status;
  }

  public int status() {
    return status;
  }

  /** Whether we were removed from there, or blocked: nothing can be sent there any more. */
  public boolean isForGood() {
    return status == 403;
  }
}
