package dev.annexbot.command;

import dev.annexbot.chat.ChannelCheck;
import java.util.Optional;

/** The walls as the desk sees them, although they are opened after it. */
final class Outside implements ChannelCheck {
  private volatile Optional<Walls> walls = Optional.empty();

  void opens(Walls opened) {
    walls = Optional.of(opened);
  }

  @Override
  public Look look(String address) {
    return walls.map(it -> it.look(address)).orElse(Look.UNKNOWN);
  }
}
