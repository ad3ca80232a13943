package dev.annexbot.assistant.row;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Desk;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.Reply;
import java.util.List;
import java.util.Optional;

/**
 * Asks one room after the other whether something is theirs; what is nobody's, and whatever people
 * do who are no members, goes to the desk at the end.
 */
public final class RowOfRooms implements Desk {
  private final List<RoomDesk> rooms;
  private final Desk end;

  /** {@code rooms}: in the order in which they are asked. */
  public RowOfRooms(List<? extends RoomDesk> rooms, Desk end) {
    this.rooms = List.copyOf(rooms);
    this.end = end;
  }

  @Override
  public Reply answer(Incoming incoming) {
    if (!incoming.who().isMember()) {
      return end.answer(incoming);
    }
    return rooms.stream()
        .map(room -> room.answer(incoming))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> furnished(incoming.who(), end.answer(incoming)));
  }

  /** Who is asked last comes first to the page, so that the first room's words stand outermost. */
  private Reply furnished(Person who, Reply reply) {
    if (!(reply instanceof Reply.Home home)) {
      return reply;
    }
    Card page = home.card();
    for (RoomDesk room : rooms.reversed()) {
      page = room.home(who, page);
    }
    return new Reply.Home(page);
  }

  @Override
  public boolean onlyLooksUp(String command) {
    return rooms.stream().noneMatch(room -> room.doesMore(command)) && end.onlyLooksUp(command);
  }

  @Override
  public List<Choice> suggest(Person who, String verb, String typed) {
    return end.suggest(who, verb, typed);
  }
}
