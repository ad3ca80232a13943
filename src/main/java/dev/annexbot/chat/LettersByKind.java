package dev.annexbot.chat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Hands each letter to whoever words its kind. */
public final class LettersByKind implements Letters {
  private final Map<String, Letters> kinds;

  public LettersByKind(Map<String, Letters> kinds) {
    this.kinds = Map.copyOf(kinds);
  }

  @Override
  public Optional<Card> write(Letter letter) {
    return of(letter).write(letter);
  }

  @Override
  public Optional<Duration> wait(Letter letter) {
    return of(letter).wait(letter);
  }

  private Letters of(Letter letter) {
    return Optional.ofNullable(kinds.get(letter.kind()))
        .orElseThrow(() -> new IllegalArgumentException("Nobody words a " + letter.kind()));
  }
}
