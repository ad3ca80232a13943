package dev.annexbot.workspace.rules;

import java.time.Duration;
import java.util.List;

/** How often a method may be called in a workspace. */
public enum Tier {
  /** One a minute on average; a burst is borne, as when an app opens all its sockets. */
  ONE,
  TWO,
  THREE,
  FOUR,
  /** Documented as hundreds a minute. */
  MANY,
  /** About one a second in a channel, short bursts allowed, and some hundreds in a workspace. */
  MESSAGES;

  /** So many calls in so much time. */
  record Limit(int calls, Duration time) {}

  Limit inWorkspace() {
    return switch (this) {
      case ONE -> new Limit(10, Duration.ofMinutes(10));
      case TWO -> perMinute(20);
      case THREE -> perMinute(50);
      case FOUR -> perMinute(100);
      case MANY -> perMinute(600);
      case MESSAGES -> perMinute(300);
    };
  }

  List<Limit> inChannel() {
    return this == MESSAGES ? List.of(new Limit(5, Duration.ofSeconds(5))) : List.of();
  }

  private static Limit perMinute(int calls) {
    return new Limit(calls, Duration.ofMinutes(1));
  }
}
