package dev.annexbot.assistant.handoff;

import dev.annexbot.assistant.WayOut;
import dev.annexbot.chat.Org;
import dev.annexbot.handoff.KeptRule;
import java.util.Optional;

/** The way out of what we know: to the experts, and to what they have answered before. */
public final class Open implements WayOut {
  private final HandoffRoom room;
  private final OurAnswers ourAnswers;

  public Open(HandoffRoom room, OurAnswers ourAnswers) {
    this.room = room;
    this.ourAnswers = ourAnswers;
  }

  @Override
  public boolean isOpen(Org org) {
    return room.arrangement().experts(org).isPresent();
  }

  @Override
  public Optional<KeptRule> rule(Org org, String question) {
    return ourAnswers.find(org, question);
  }
}
