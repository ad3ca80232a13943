package dev.annexbot.command;

import java.util.Optional;
import java.util.function.Function;

/** Makes something for the first who asks, and gives the same to all others. */
final class Once<A, T> implements Function<A, T> {
  private final Function<A, T> maker;
  private Optional<T> made = Optional.empty();

  Once(Function<A, T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T apply(A from) {
    if (made.isEmpty()) {
      made = Optional.of(maker.apply(from));
    }
    return made.orElseThrow();
  }
}
