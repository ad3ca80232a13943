package dev.annexbot.workspace.rules;

import dev.annexbot.workspace.rules.Tier.Limit;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Counts calls, and says who has to wait how long: by method and workspace. Thread-safe. */
public final class Tempo {
  private static final int MANY = 10_000;

  private final Clock clock;
  private final Map<String, ArrayDeque<Long>> calls = new HashMap<>();

  public Tempo(Clock clock) {
    this.clock = clock;
  }

  /**
   * Counts a call, unless it comes too soon.
   *
   * @param channel where to, or ""
   * @return the whole seconds to wait before the next try, for the header {@code Retry-After}
   */
  public synchronized Optional<Duration> tooSoon(String team, Method method, String channel) {
    long now = clock.millis();
    var limits = limits(team, method, channel);
    long wait = 0;
    for (var limit : limits.entrySet()) {
      wait = Math.max(wait, wait(limit.getKey(), limit.getValue(), now));
    }
    if (wait > 0) {
      return Optional.of(Duration.ofSeconds((wait + 999) / 1_000));
    }
    limits.keySet().forEach(key -> calls.computeIfAbsent(key, k -> new ArrayDeque<>()).add(now));
    forgetOld(now);
    return Optional.empty();
  }

  private static Map<String, Limit> limits(String team, Method method, String channel) {
    var limits = new LinkedHashMap<String, Limit>();
    var key = team + " " + method.name();
    limits.put(key, method.tier().inWorkspace());
    if (!channel.isEmpty()) {
      method.tier().inChannel().forEach(limit -> limits.put(key + " " + channel, limit));
    }
    return limits;
  }

  /** Milliseconds until there is room again; 0 when there is. */
  private long wait(String key, Limit limit, long now) {
    var before = calls.getOrDefault(key, new ArrayDeque<>());
    while (!before.isEmpty() && before.getFirst() + limit.time().toMillis() <= now) {
      before.removeFirst();
    }
    return before.size() < limit.calls() ? 0 : before.getFirst() + limit.time().toMillis() - now;
  }

  private void forgetOld(long now) {
    if (calls.size() > MANY) {
      calls.values().removeIf(times -> times.isEmpty() || times.getLast() + 60_000 < now);
    }
  }
}
