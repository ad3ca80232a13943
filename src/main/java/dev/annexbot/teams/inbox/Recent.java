package dev.annexbot.teams.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers a bounded number of things for a while. */
final class Recent<V> {
  private static final int MOST = 10_000;

  private final Duration age;
  private final Clock clock;
  private final Map<String, Entry<V>> entries = new LinkedHashMap<>();

  private record Entry<V>(V value, Instant until) {}

  Recent(Duration age, Clock clock) {
    this.age = age;
    this.clock = clock;
  }

  synchronized Optional<V> find(String key) {
    var entry = entries.get(key);
    return entry == null || clock.instant().isAfter(entry.until())
        ? Optional.empty()
        : Optional.of(entry.value());
  }

  synchronized void keep(String key, V value) {
    entries.remove(key);
    entries.put(key, new Entry<>(value, clock.instant().plus(age)));
    if (entries.size() > MOST) {
      entries.remove(entries.keySet().iterator().next());
    }
  }
}
