package dev.annexbot.chat;

/** Remembers what has already reached us, so that a second delivery of it does nothing. */
public interface Inbox {

  /**
   * Claims a delivery. Durable before it returns.
   *
   * @param key unique for what the person did, e.g. the platform's event id
   * @return whether this is the first claim of that key
   */
  boolean claim(String key);
}
