package dev.annexbot.workspace.state;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The addresses at which an app answers what somebody did: five times within thirty minutes. */
public final class ResponseAddresses {
  private static final Duration GOOD = Duration.ofMinutes(30);
  private static final int MOST = 5;

  private final Clock clock;
  private final Ids ids;
  private final Map<String, Entry> known = new HashMap<>();

  ResponseAddresses(Clock clock, Ids ids) {
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * What was answered to.
   *
   * @param message the message that was pressed in, or null
   * @param thread the thread of that message, or null
   */
  public record Origin(
      String channel, String member, @Nullable String message, @Nullable String thread) {}

  private record Entry(Origin origin, Instant until, int uses) {}

  /** What came of an attempt to answer. */
  public sealed interface Use {
    /** It was good. */
    record Good(Origin origin) implements Use {}

    /** It was not, in Slack's word for it. */
    record Bad(String error) implements Use {}
  }

  /** The secret last part of a new address. */
  public String issue(Origin origin) {
    String key = ids.letters(24);
    known.put(key, new Entry(origin, clock.instant().plus(GOOD), 0));
    return key;
  }

  /** Looks whether an address is still good. */
  public Use look(String key) {
    Entry entry = known.get(key);
    if (entry == null) {
      return new Use.Bad("invalid_url");
    }
    if (clock.instant().isAfter(entry.until())) {
      return new Use.Bad("expired_url");
    }
    return entry.uses() >= MOST ? new Use.Bad("used_url") : new Use.Good(entry.origin());
  }

  public void use(String key) {
    known.computeIfPresent(
        key, (name, entry) -> new Entry(entry.origin(), entry.until(), entry.uses() + 1));
  }
}
