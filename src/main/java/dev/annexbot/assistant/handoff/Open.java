package dev.annexbot.assistant.handoff;

import dev.annexbot.answer.own.AskedBefore;
import dev.annexbot.assistant.WayOut;
import dev.annexbot.chat.Org;
import dev.annexbot.handoff.KeptRule;
import dev.annexbot.handoff.RulesAtHand;
import dev.annexbot.standard.Reference;
import java.util.List;
import java.util.Optional;

/** The way out of what we know: to the experts, and to what they have answered before. */
public final class Open implements WayOut {
  private final HandoffRoom room;
  private final RulesAtHand rules;
  private final OurAnswers ourAnswers;

  public Open(HandoffRoom room, RulesAtHand rules, AskedBefore asked) {
    this.room = room;
    this.rules = rules;
    ourAnswers = new OurAnswers(rules, asked);
  }

  @Override
  public boolean isOpen(Org org) {
    return room.arrangement().experts(org).isPresent();
  }

  @Override
  public Optional<KeptRule> rule(Org org, String question) {
    return ourAnswers.find(org, question);
  }

  @Override
  public List<KeptRule> rules(Org org, Reference about) {
    return rules.restingOn(org, about);
  }
}
