package dev.annexbot.schedule;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.ChatPlatform;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Place;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Keeps some kinds of letters from places where people of other organizations listen. */
public final class ForColleagues implements ChatPlatform {
  private static final Sent REFUSED =
      new Sent.Never("people of other organizations listen there");

  private final ChatPlatform platform;
  private final Function<String, Place.Kind> listeners;
  private final Set<String> kinds;

  /** {@code listeners} says who listens at an address; {@code kinds} are those to be kept back. */
  public ForColleagues(
      ChatPlatform platform, Function<String, Place.Kind> listeners, Set<String> kinds) {
    this.platform = platform;
    this.listeners = listeners;
    this.kinds = Set.copyOf(kinds);
  }

  private boolean isKeptBack(Letter letter) {
    return kinds.contains(letter.kind())
        && listeners.apply(letter.address()) == Place.Kind.SHARED;
  }

  @Override
  public Optional<Sent> prepare(Letter letter) {
    return isKeptBack(letter) ? Optional.of(REFUSED) : platform.prepare(letter);
  }

  @Override
  public Sent post(Letter letter, String id, Card card) {
    return platform.post(letter, id, card);
  }

  @Override
  public Sent update(Letter letter, String message, Card card) {
    return isKeptBack(letter) ? REFUSED : platform.update(letter, message, card);
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
