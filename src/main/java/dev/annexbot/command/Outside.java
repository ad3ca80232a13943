package dev.annexbot.command;

import dev.annexbot.chat.ChannelCheck;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The walls as the desk sees them, although they are opened after it. */
final class Outside implements ChannelCheck {
  private final AtomicReference<Optional<Walls>> walls = new AtomicReference<>(Optional.empty());

  void opens(Walls opened) {
    walls.set(Optional.of(opened));
  }

  @Override
  public Look look(String address) {
    return walls.get().map(it -> it.look(address)).orElse(Look.UNKNOWN);
  }
}
