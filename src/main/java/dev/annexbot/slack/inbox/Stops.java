package dev.annexbot.slack.inbox;

import dev.annexbot.slack.post.Scene;
import java.time.Clock;
import java.time.Instant;

/** Remembers who pressed "stop" while an answer was being made. */
final class Stops {
  private final Clock clock;
  private final Recent<Instant> stops;

  Stops(Clock clock) {
    this.clock = clock;
    this.stops = new Recent<>(clock);
  }

  void stop(String channel, String thread) {
    stops.keep(channel + ":" + thread, clock.instant());
  }

  boolean isStopped(Scene scene, Instant since) {
    return scene instanceof Scene.Talk talk
        && stops
            .find(talk.channel() + ":" + talk.thread())
            .filter(stopped -> !stopped.isBefore(since))
            .isPresent();
  }
}
