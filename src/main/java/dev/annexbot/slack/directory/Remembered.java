package dev.annexbot.slack.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers a bounded number of things for a quarter of an hour. */
final class Remembered<V> {
  private static final int MOST = 10_000;
  private static final Duration LONG = Duration.ofMinutes(15);

  private final Clock clock;
  private final Map<String, Entry<V>> entries = new LinkedHashMap<>();

  private record Entry<V>(V value, Instant until) {}

  Remembered(Clock clock) {
    this.clock = clock;
  }

  synchronized Optional<V> find(String key) {
    Entry<V> entry = entries.get(key);
    return entry == null || clock.instant().isAfter(entry.until())
        ? Optional.empty()
        : Optional.of(entry.value());
  }

  synchronized void keep(String key, V value) {
    entries.remove(key);
    entries.put(key, new Entry<>(value, clock.instant().plus(LONG)));
    if (entries.size() > MOST) {
      entries.remove(entries.keySet().iterator().next());
    }
  }
}
