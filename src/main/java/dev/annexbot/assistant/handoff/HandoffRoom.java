package dev.annexbot.assistant.handoff;

import dev.annexbot.chat.Org;
import dev.annexbot.handoff.Arrangement;
import dev.annexbot.handoff.Handoffs;
import dev.annexbot.policy.Policy;
import dev.annexbot.standard.Catalogue;
import java.time.Clock;
import java.time.Instant;

/** Where questions are kept, what was arranged about them, and by whom they may be answered. */
public record HandoffRoom(
    Handoffs handoffs, Arrangement arrangement, Policy policy, Catalogue catalogue, Clock clock) {

  /** A moment in the organization's own time: {@code Thu 26 Nov, 17:00}. */
  String moment(Org org, Instant at) {
    return arrangement.times(org).words(at);
  }
}
