package dev.annexbot.command.app;

import dev.annexbot.assistant.accounts.Faces;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.ChatPlatform;
import dev.annexbot.chat.Letter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Hands each letter to the platform that its address is on: {@code slack:C1}, {@code teams:19…}. A
 * letter to somebody with several accounts goes to the one where they want to be reached.
 */
public final class Platforms implements ChatPlatform {
  private final Map<String, ChatPlatform> platforms;
  private final Faces faces;

  Platforms(Map<String, ChatPlatform> platforms, Faces faces) {
    this.platforms = Map.copyOf(platforms);
    this.faces = faces;
  }

  /** A letter as one platform sees it. */
  private record Way(String name, ChatPlatform platform, Letter letter) {}

  /** Where it could go, the best way first. */
  private List<Way> ways(Letter letter) {
    List<Way> ways = new ArrayList<>();
    for (String address : faces.addresses(letter.address())) {
      String name = name(address);
      Optional.ofNullable(platforms.get(name))
          .map(
              it ->
                  new Way(
                      name, it, new Letter(letter.kind(), letter.ref(), address, letter.thread())))
          .ifPresent(ways::add);
    }
    return ways;
  }

  private Optional<Way> best(Letter letter) {
    return ways(letter).stream().findFirst();
  }

  /** Where a message of ours is. */
  private Optional<Way> of(Letter letter, String message) {
    List<Way> ways = ways(letter);
    return ways.stream()
        .filter(each -> each.name().equals(name(message)))
        .findFirst()
        .or(() -> ways.stream().findFirst());
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
    return best(letter)
        .map(it -> it.platform().prepare(it.letter()))
        .orElseGet(() -> Optional.of(nobody(letter)));
  }

  @Override
  public void furnish(Letter letter, Card card) {
    best(letter)
        .ifPresent(it -> it.platform().furnish(it.letter(), faces.outward(card, it.name())));
  }

  @Override
  public Sent post(Letter letter, String id, Card card) {
    return best(letter)
        .map(it -> it.platform().post(it.letter(), id, faces.outward(card, it.name())))
        .orElseGet(() -> nobody(letter));
  }

  @Override
  public Sent update(Letter letter, String message, Card card) {
    return of(letter, message)
        .map(it -> it.platform().update(it.letter(), message, faces.outward(card, it.name())))
        .orElseGet(() -> nobody(letter));
  }

  /** Whoever has chosen another platform since may have it where it was sent before. */
  @Override
  public Search find(Letter letter, String id, Instant since) {
    List<String> found = new ArrayList<>();
    List<Way> ways = ways(letter);
    if (ways.isEmpty()) {
      return new Search.MayNot("we are not on " + name(letter.address()));
    }
    for (Way way : ways) {
      switch (way.platform().find(way.letter(), id, since)) {
        case Search.Found it -> found.addAll(it.messages());
        case Search.NotNow it -> {
          return it;
        }
        case Search.MayNot it -> {
          return it;
        }
      }
    }
    return new Search.Found(found);
  }

  @Override
  public void remove(Letter letter, String message) {
    of(letter, message).ifPresent(it -> it.platform().remove(it.letter(), message));
  }
}
