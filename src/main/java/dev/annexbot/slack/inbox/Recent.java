package dev.annexbot.slack.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers a bounded number of things for a few minutes. */
final class Recent<V> {
  private static final int MOST = 10_000;
  private static final Duration LONG = Duration.ofMinutes(5);

  private final Clock clock;
  private final int most;
  private final Duration time;
  private final Map<String, Entry<V>> entries = new LinkedHashMap<>();

  private record Entry<V>(V value, Instant until) {}

  Recent(Clock clock) {
    this(clock, MOST, LONG);
  }

  Recent(Clock clock, int most, Duration time) {
    this.clock = clock;
    this.most = most;
    this.time = time;
  }

  synchronized Optional<V> find(String key) {
    var entry = entries.get(key);
    return entry == null || clock.instant().isAfter(entry.until())
        ? Optional.empty()
        : Optional.of(entry.value());
  }

  /** Keeps it unless there is one with that key; whether it was kept. */
  synchronized boolean keepIfNew(String key, V value) {
    if (find(key).isPresent()) {
      return false;
    }
    keep(key, value);
    return true;
  }

  synchronized void keep(String key, V value) {
    entries.remove(key);
    entries.put(key, new Entry<>(value, clock.instant().plus(time)));
    if (entries.size() > most) {
      entries.remove(entries.keySet().iterator().next());
    }
  }
}
