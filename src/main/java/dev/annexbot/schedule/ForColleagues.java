package dev.annexbot.schedule;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.ChatPlatform;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Keeps some kinds of letters from places where people of other organizations listen. */
public final class ForColleagues implements ChatPlatform {
  private static final Sent REFUSED = new Sent.Never("people of other organizations listen there");

  private static final Sent UNKNOWN =
      new Sent.NotYet(Duration.ofMinutes(1), "nobody knows who listens there");

  private final ChatPlatform platform;
  private final Function<String, Optional<Place.Kind>> listeners;
  private final Set<String> kinds;

  /**
   * {@code listeners} says who listens at an address, if that is known now; {@code kinds} are those
   * to be kept back.
   */
  public ForColleagues(
      ChatPlatform platform, Function<String, Optional<Place.Kind>> listeners, Set<String> kinds) {
    this.platform = platform;
    this.listeners = listeners;
    this.kinds = Set.copyOf(kinds);
  }

  /** Why it is not sent now; where nobody knows who listens, that is asked again later. */
  private Optional<Sent> hindrance(Letter letter) {
    if (!kinds.contains(letter.kind())) {
      return Optional.empty();
    }
    Optional<Place.Kind> kind = listeners.apply(letter.address());
    if (kind.isEmpty()) {
      return Optional.of(UNKNOWN);
    }
    return kind.filter(Place.Kind.SHARED::equals).map(shared -> REFUSED);
  }

  @Override
  public Optional<Sent> prepare(Letter letter) {
    return hindrance(letter).or(() -> platform.prepare(letter));
  }

  @Override
  public void furnish(Letter letter, Card card) {
    platform.furnish(letter, card);
  }

  @Override
  public Sent post(Letter letter, String id, Card card) {
    return platform.post(letter, id, card);
  }

  @Override
  public Sent update(Letter letter, String message, Card card) {
    return hindrance(letter).orElseGet(() -> platform.update(letter, message, card));
  }

  @Override
  public Search find(Letter letter, String id, Instant since) {
    return platform.find(letter, id, since);
  }

  @Override
  public void remove(Letter letter, String message) {
    platform.remove(letter, message);
  }
}
