package dev.annexbot.assistant;

import dev.annexbot.Shelf;
import dev.annexbot.assistant.row.RoomDesk;
import dev.annexbot.assistant.row.RowOfRooms;
import dev.annexbot.chat.Desk;
import dev.annexbot.store.Store;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/** Where scripts do what they do: straight at the desk, or through a wall that is put before it. */
public final class Front {
  private static final AtomicLong ASKED = new AtomicLong();
  private static volatile UnaryOperator<Desk> wall = UnaryOperator.identity();

  private Front() {}

  /** The desk as a script reaches it; whatever drives a desk in a script asks for this. */
  public static Desk before(Desk desk) {
    ASKED.incrementAndGet();
    return wall.apply(desk);
  }

  /** The same for the desk with these rooms, on a database, and nothing of its own beside ours. */
  public static Desk before(Store store, RoomDesk... rooms) {
    return before(
        new RowOfRooms(
            List.of(rooms),
            new Assistant(
                Shelf.CATALOGUE, Shelf.ANSWERS, store.threads(), store.feedback(), "#security")));
  }

  /** From now on scripts go through that wall. */
  public static void is(UnaryOperator<Desk> another) {
    wall = another;
  }

  /** How often scripts have asked. */
  public static long asked() {
    return ASKED.get();
  }
}
