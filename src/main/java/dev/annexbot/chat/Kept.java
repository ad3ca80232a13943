package dev.annexbot.chat;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps what was once made from something and would be made the same again, up to so many; a full
 * one starts anew. Thread-safe.
 */
public final class Kept<K, V> {
  private final int most;
  private final Map<K, V> made = new ConcurrentHashMap<>();

  public Kept(int most) {
    this.most = most;
  }

  public Optional<V> find(K key) {
    return Optional.ofNullable(made.get(key));
  }

  /** Keeps it, and gives it back. */
  public V keep(K key, V value) {
    if (made.size() >= most) {
      made.clear();
    }
    made.put(key, value);
    return value;
  }
}
