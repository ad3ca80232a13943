package dev.annexbot.command;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.ChatPlatform;
import dev.annexbot.chat.Letter;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Hands each letter to the platform that its address is on: {@code slack:C1}, {@code teams:19…}.
 */
final class Platforms implements ChatPlatform {
  private final Map<String, ChatPlatform> platforms;

  Platforms(Map<String, ChatPlatform> platforms) {
    this.platforms = Map.copyOf(platforms);
  }

  private Optional<ChatPlatform> of(Letter letter) {
    return Optional.ofNullable(platforms.get(name(letter.address())));
  }

  /** The platform that an address is on. */
  static String name(String address) {
    return address.substring(0, Math.max(0, address.indexOf(':')));
  }

  private static Sent.Never nobody(Letter letter) {
    return new Sent.Never("we are not on " + name(letter.address()));
  }

  @Override
  public Optional<Sent> prepare(Letter letter) {
    return of(letter).map(it -> it.prepare(letter)).orElseGet(() -> Optional.of(nobody(letter)));
  }

  @Override
  public void furnish(Letter letter, Card card) {
    of(letter).ifPresent(it -> it.furnish(letter, card));
  }

  @Override
  public Sent post(Letter letter, String id, Card card) {
    return of(letter).map(it -> it.post(letter, id, card)).orElseGet(() -> nobody(letter));
  }

  @Override
  public Sent update(Letter letter, String message, Card card) {
    return of(letter).map(it -> it.update(letter, message, card)).orElseGet(() -> nobody(letter));
  }

  @Override
  public Search find(Letter letter, String id, Instant since) {
    return of(letter)
        .map(it -> it.find(letter, id, since))
        .orElseGet(() -> new Search.MayNot("we are not on " + name(letter.address())));
  }

  @Override
  public void remove(Letter letter, String message) {
    of(letter).ifPresent(it -> it.remove(letter, message));
  }
}
