package dev.annexbot.assistant.row;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.Reply;
import java.util.Optional;

/**
 * The desk of one room: states what is its own and nothing else. Only what members do comes here;
 * {@link RowOfRooms} sees to that. Thread-safe.
 */
public interface RoomDesk {

  /** What to do about it; empty if it is not this room's, and then nothing has been done. */
  Optional<Reply> answer(Incoming incoming);

  /**
   * Whether a command does more in this room than look something up, so that it must not be
   * answered twice. When in doubt, yes; if it is not this room's, no.
   *
   * @param command what stands behind the slash command
   */
  boolean doesMore(String command);

  /** A member's own page with what this room has to say on it; as it is, if it has nothing. */
  default Card home(Person who, Card page) {
    return page;
  }
}
