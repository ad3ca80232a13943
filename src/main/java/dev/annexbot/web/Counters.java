package dev.annexbot.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Counts what happens, for whoever watches the service. Names follow Prometheus, for example {@code
 * annexbot_slack_deliveries_total}; no name ever carries a person, a channel or an organization.
 */
public final class Counters {
  private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

  public void count(String name) {
    var count = counts.get(name);
    (count == null ? begun(name) : count).increment();
  }

  private LongAdder begun(String name) {
    if (!name.matches("[a-z][a-z0-9_]*_total")) {
      throw new IllegalArgumentException("'" + name + "' is no name for a counter");
    }
    return counts.computeIfAbsent(name, n -> new LongAdder());
  }

  public long of(String name) {
    var count = counts.get(name);
    return count == null ? 0 : count.sum();
  }

  /** All of them in the text format of Prometheus. */
  String text() {
    var text = new StringBuilder();
    new TreeMap<>(counts)
        .forEach(
            (name, count) ->
                text.append("# TYPE ")
                    .append(name)
                    .append(" counter\n")
                    .append(name)
                    .append(' ')
                    .append(count.sum())
                    .append('\n'));
    return text.toString();
  }
}
