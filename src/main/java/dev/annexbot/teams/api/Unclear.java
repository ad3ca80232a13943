package dev.annexbot.teams.api;

/** Nobody knows whether a call took effect. */
public final class Unclear extends RuntimeException {
  private static final long serialVersionUID = 1;

  public Unclear(String what, Throwable cause) {
    super(what, cause);
  }

  public Unclear(String what) {
    super(what);
  }
}
