package dev.annexbot.command.app;

import dev.annexbot.chat.ChannelCheck;
import dev.annexbot.chat.Handing;
import dev.annexbot.chat.Handout;
import dev.annexbot.chat.PersonId;
import java.util.Optional;

/** The walls as the desk sees them, although they are opened after it. */
public final class Outside implements ChannelCheck, Handing {
  private volatile Optional<Walls> walls = Optional.empty();

  void opens(Walls opened) {
    walls = Optional.of(opened);
  }

  @Override
  public Handed hand(PersonId who, Handout file) {
    return walls
        .map(it -> it.hand(who, file))
        .orElse(new Handed.NotHere("I am only starting. Ask again in a moment."));
  }

  @Override
  public Look look(String address) {
    return walls.map(it -> it.look(address)).orElse(Look.UNKNOWN);
  }
}
