package dev.annexbot.command.app;

import dev.annexbot.assistant.WayOut;
import dev.annexbot.assistant.handoff.AskerCards;
import dev.annexbot.assistant.handoff.AskerDesk;
import dev.annexbot.assistant.handoff.ExpertCards;
import dev.annexbot.assistant.handoff.ExpertDesk;
import dev.annexbot.assistant.handoff.HandoffDesk;
import dev.annexbot.assistant.handoff.HandoffRoom;
import dev.annexbot.assistant.handoff.Open;
import dev.annexbot.assistant.handoff.OwnerDesk;
import dev.annexbot.assistant.handoff.Unanswered;
import dev.annexbot.assistant.row.RoomDesk;
import dev.annexbot.chat.Letters;
import dev.annexbot.handoff.Arrangement;
import dev.annexbot.handoff.HandoffLetters;
import dev.annexbot.handoff.Listing;
import dev.annexbot.handoff.RulesAtHand;
import dev.annexbot.handoff.Tending;
import dev.annexbot.policy.Policy;
import dev.annexbot.schedule.Seldom;
import dev.annexbot.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Questions that people answer, put together. */
public record HandoffHouse(HandoffRoom room, Knowledge knowledge, Means means) {
  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  /** What it is put together from. */
  public record Means(
      Store store, Policy policy, String contact, Arrangement arrangement, Clock clock) {}

  public static HandoffHouse of(Knowledge knowledge, Means means) {
    HandoffRoom room =
        new HandoffRoom(
            means.store().handoffs(),
            means.arrangement(),
            means.policy(),
            knowledge.catalogue(),
            means.clock());
    return new HandoffHouse(room, knowledge, means);
  }

  String contact() {
    return means.contact();
  }

  /** The way out of what we know. */
  WayOut wayOut() {
    return new Open(room, new RulesAtHand(means.store().rules(), means.clock()), knowledge.asked());
  }

  /** The desk that takes what is about questions to people. */
  RoomDesk desk() {
    return new HandoffDesk(
        new AskerDesk(room, knowledge.answers(), means.contact()),
        new ExpertDesk(room),
        new OwnerDesk(room, means.store().rules(), unanswered()));
  }

  private Unanswered unanswered() {
    return new Unanswered(room, means.store().usage(), means.store().feedback());
  }

  /** The words of letters about questions, by their kinds. */
  Map<String, Letters> letters() {
    Letters experts = new ExpertCards(room);
    return Map.of(
        HandoffLetters.CARD, experts,
        HandoffLetters.LINE, experts,
        HandoffLetters.OVERDUE, experts,
        HandoffLetters.NEWS, new AskerCards(room),
        HandoffLetters.WEEK, unanswered());
  }

  /** What has to be looked at again and again. */
  List<Runnable> looks(Listing.Receivers receivers) {
    return List.of(
        new Seldom(A_MINUTE, new Tending(room.handoffs(), room.arrangement(), room.clock())),
        new Seldom(
            A_MINUTE,
            new Listing(means.store().weeks(), room.arrangement(), receivers, room.clock())));
  }
}
