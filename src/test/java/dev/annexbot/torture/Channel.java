package dev.annexbot.torture;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The channel that summaries go to: each message is shown a little later than it was taken. */
final class Channel {
  private static final int SHOWN_AFTER_MILLIS = 1_500;

  private final ObjectMapper json = new ObjectMapper();
  private final Random random;
  private final List<Posted> posted = new ArrayList<>();
  private boolean calm;
  private int updates;

  Channel(long seed) {
    random = new Random(seed);
  }

  /** A message, and from when on it is shown. */
  private record Posted(String blocks, String metadata, String ts, long fromNanos) {}

  synchronized void calm() {
    calm = true;
  }

  synchronized String post(Map<String, String> with) {
    String ts = "17000." + (100_001 + posted.size());
    long later = calm ? 0 : random.nextInt(SHOWN_AFTER_MILLIS) * 1_000_000L;
    posted.add(
        new Posted(
            with.getOrDefault("blocks", ""),
            with.getOrDefault("metadata", "{}"),
            ts,
            System.nanoTime() + later));
    return ts;
  }

  synchronized String update(Map<String, String> with) {
    updates++;
    return with.getOrDefault("ts", "");
  }

  synchronized int updates() {
    return updates;
  }

  /** How often there is a summary of each check-in, by what was written in it. */
  synchronized Map<String, Integer> summaries() {
    Map<String, Integer> counts = new HashMap<>();
    for (Posted each : posted) {
      Told.written(each.blocks()).ifPresent(written -> counts.merge(written, 1, Integer::sum));
    }
    return counts;
  }

  /** What Slack answers who asks for the history. */
  synchronized String messages() {
    long now = System.nanoTime();
    List<Object> messages = new ArrayList<>();
    try {
      for (Posted each : posted.reversed()) {
        if (each.fromNanos() - now <= 0) {
          messages.add(Map.of("ts", each.ts(), "metadata", json.readTree(each.metadata())));
        }
      }
      return json.writeValueAsString(Map.of("ok", true, "messages", messages));
    } catch (JsonProcessingException noJson) {
      throw new UncheckedIOException(noJson);
    }
  }
}
