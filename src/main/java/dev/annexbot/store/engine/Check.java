package dev.annexbot.store.engine;

/**
 * One thing that was looked at, and how it is.
 *
 * @param what e.g. {@code The database is durable}
 * @param detail what was found
 * @param remedy what to do about it; empty if it is fine
 */
public record Check(String what, boolean ok, String detail, String remedy) {

  static Check of(String what, boolean ok, String detail, String remedy) {
    return new Check(what, ok, detail, ok ? "" : remedy);
  }
}
