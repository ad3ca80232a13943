package dev.annexbot.workspace.rules;

import java.time.Duration;
import java.util.List;

/** How often a method may be called in a workspace. */
public enum Tier {
  /** One a minute on average; a burst is borne, as when an app opens all its sockets. */
  ONE(new Limit(10, Duration.ofMinutes(10))),
  TWO(perMinute(20)),
  THREE(perMinute(50)),
  FOUR(perMinute(100)),
  /** Documented as hundreds a minute. */
  MANY(perMinute(600)),
  /** About one a second in a channel, short bursts allowed, and some hundreds in a workspace. */
  MESSAGES(perMinute(300), new Limit(5, Duration.ofSeconds(5)));

  private final Limit inWorkspace;
  private final List<Limit> inChannel;

  Tier(Limit inWorkspace, Limit... inChannel) {
    this.inWorkspace = inWorkspace;
    this.inChannel = List.of(inChannel);
  }

  /** So many calls in so much time. */
  record Limit(int calls, Duration time) {}

  private static Limit perMinute(int calls) {
    return new Limit(calls, Duration.ofMinutes(1));
  }

  Limit inWorkspace() {
    return inWorkspace;
  }

  List<Limit> inChannel() {
    return inChannel;
  }
}
