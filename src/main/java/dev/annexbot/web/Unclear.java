package dev.annexbot.web;

/** Nobody knows whether a call to a chat platform took effect: it broke off, or they failed. */
public final class Unclear extends RuntimeException implements Sayable {
  private static final long serialVersionUID = 1;

  public Unclear(String what, Throwable cause) {
    super(what, cause);
  }

  public Unclear(String what) {
    super(what);
  }
}
