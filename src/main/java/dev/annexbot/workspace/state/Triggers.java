package dev.annexbot.workspace.state;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tickets with which an app may open a window: good for three seconds, and once. */
public final class Triggers {
  private static final Duration GOOD = Duration.ofSeconds(3);

  private final Clock clock;
  private final Ids ids;
  private final Map<String, Trigger> known = new HashMap<>();

  Triggers(Clock clock, Ids ids) {
    this.clock = clock;
    this.ids = ids;
  }

  private record Trigger(String member, boolean inWindow, Instant until, boolean used) {
    Trigger spent() {
      return new Trigger(member, inWindow, until, true);
    }
  }

  /** What came of an attempt to use a ticket. */
  public sealed interface Use {
    /**
     * It was good.
     *
     * @param inWindow whether it was got by a press in a window
     */
    record Good(String member, boolean inWindow) implements Use {}

    /** It was not, in Slack's word for it. */
    record Bad(String error) implements Use {}
  }

  /**
   * Hands out a ticket.
   *
   * @param inWindow whether it comes from a press in a window
   */
  public String issue(String member, boolean inWindow) {
    String id = ids.trigger();
    known.put(id, new Trigger(member, inWindow, clock.instant().plus(GOOD), false));
    return id;
  }

  /** Whether a ticket would be good, without using it. */
  public Use look(@Nullable String id) {
    Trigger trigger = known.get(id);
    if (trigger == null) {
      return new Use.Bad("invalid_trigger_id");
    }
    if (trigger.used()) {
      return new Use.Bad("exchanged_trigger_id");
    }
    if (clock.instant().isAfter(trigger.until())) {
      return new Use.Bad("expired_trigger_id");
    }
    return new Use.Good(trigger.member(), trigger.inWindow());
  }

  public void use(String id) {
    known.computeIfPresent(id, (name, trigger) -> trigger.spent());
  }
}
