package dev.annexbot.schedule;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.ChatPlatform;
import dev.annexbot.chat.Letter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A chat platform in memory that does what it wants: refuses, loses, delays, and does not tell. */
final class HostilePlatform implements ChatPlatform {
  private static final int MOST_DELAY_MILLIS = 1_500;

  private final Random random;
  private final Clock clock;
  private final List<Shown> shown = new ArrayList<>();
  private final List<Post> posts = new ArrayList<>();
  private int mood = 100;

  HostilePlatform(Random random, Clock clock) {
    this.random = random;
    this.clock = clock;
  }

  /** A message, and since when it can be seen. */
  private record Shown(String id, String message, String title, Instant from) {}

  /** A letter that was posted, and when. */
  record Post(Letter letter, Instant at) {}

  List<Post> posts() {
    return posts;
  }

  /** From now on so much of the trouble happens: 0 is none, 100 is usual, 2000 is always. */
  void mood(int percent) {
    mood = percent;
  }

  /** From now on everything works. */
  void calm() {
    mood = 0;
  }

  private boolean happens(int percent) {
    return random.nextInt(100) < percent * mood / 100;
  }

  @Override
  public Optional<Sent> prepare(Letter letter) {
    return happens(3)
        ? Optional.of(new Sent.NotYet(Duration.ofSeconds(5), "ratelimited"))
        : Optional.empty();
  }

  @Override
  public Sent post(Letter letter, String id, Card card) {
    if (happens(5)) {
      return new Sent.NotYet(Duration.ofSeconds(1), "ratelimited");
    }
    if (happens(5)) {
      return new Sent.Unclear("broke off before");
    }
    String message = "C1:" + shown.size();
    Instant from = clock.instant().plusMillis(random.nextInt(MOST_DELAY_MILLIS));
    shown.add(new Shown(id, message, card.title(), from));
    posts.add(new Post(letter, clock.instant()));
    return happens(10) ? new Sent.Unclear("broke off after") : new Sent.Arrived(message);
  }

  @Override
  public Sent update(Letter letter, String message, Card card) {
    if (happens(10)) {
      return new Sent.Unclear("broke off before");
    }
    shown.replaceAll(
        each ->
            each.message().equals(message)
                ? new Shown(each.id(), message, card.title(), each.from())
                : each);
    return happens(10) ? new Sent.Unclear("broke off after") : new Sent.Arrived(message);
  }

  @Override
  public Search find(Letter letter, String id, Instant since) {
    if (happens(10)) {
      return new Search.NotNow("no answer");
    }
    return new Search.Found(
        shown.stream()
            .filter(each -> each.id().equals(id) && !each.from().isAfter(clock.instant()))
            .map(Shown::message)
            .toList());
  }

  @Override
  public void remove(Letter letter, String message) {
    shown.removeIf(each -> each.message().equals(message));
  }

  /** The titles of all messages, as people see them. */
  List<String> titles() {
    return shown.stream().map(Shown::title).toList();
  }
}
