package dev.annexbot.command.app;

import dev.annexbot.assistant.Assistant;
import dev.annexbot.assistant.risks.RiskDesk;
import dev.annexbot.assistant.row.RoomDesk;
import dev.annexbot.assistant.row.RowOfRooms;
import dev.annexbot.chat.Desk;
import dev.annexbot.chat.Handing;
import dev.annexbot.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rooms behind the desk, and the order in which they are asked.
 *
 * @param weekly none where nobody is reminded
 */
public record AllRooms(
    AdminHouse admins,
    Optional<WeeklyHouse> weekly,
    HandoffHouse handoffs,
    RoundHouse rounds,
    RiskHouse risks) {

  /** A new room is a line here. What is nobody's, the assistant looks up or answers. */
  public Desk desk(Knowledge knowledge, Store store, Handing handing) {
    RiskDesk checkIns = risks.desk();
    List<RoomDesk> rooms = new ArrayList<>();
    rooms.add(admins.desk());
    weekly.ifPresent(it -> rooms.add(it.desk(checkIns)));
    rooms.add(handoffs.desk());
    rooms.add(rounds.desk(checkIns));
    rooms.add(rounds.teams());
    rooms.add(checkIns);
    rooms.add(risks.statement(store));
    rooms.add(risks.papers(store, handing));
    rooms.add(risks.handovers(store));
    return new RowOfRooms(rooms, assistant(knowledge, store));
  }

  private Desk assistant(Knowledge knowledge, Store store) {
    return new Assistant(
        knowledge.catalogue(),
        knowledge.answers(),
        store.threads(),
        store.feedback(),
        new Assistant.Company(
            handoffs.contact(),
            handoffs.room().clock(),
            store.usage(),
            knowledge.own().documents(),
            handoffs.wayOut()));
  }
}
