package dev.annexbot.assistant;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Org;
import dev.annexbot.handoff.KeptRule;
import dev.annexbot.standard.Provision;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays the rules that came of answers over the card of the clause or control they rest on. The card
 * below is worded once for everybody; which rules there are is asked each time, by organization.
 */
final class RuledCards {
  /** More would push what the standards say out of sight. */
  private static final int MOST = 3;

  private final HouseRules houseRules;
  private final WayOut wayOut;

  RuledCards(HouseRules houseRules, WayOut wayOut) {
    this.houseRules = houseRules;
    this.wayOut = wayOut;
  }

  /** The same card if it is about several things or we have no rule on the one. */
  Card over(Org org, List<Provision> about, Card card) {
    if (about.size() != 1) {
      return card;
    }
    Provision provision = about.getFirst();
    List<KeptRule> rules = wayOut.rules(org, provision.reference());
    return rules.isEmpty() ? card : with(rules, provision, card);
  }

  /** After the line that says what it is, where a house rule stands too. */
  private Card with(List<KeptRule> rules, Provision provision, Card card) {
    CardDraft draft = new CardDraft(card.title()).add(card.blocks().getFirst());
    rules.stream().limit(MOST).forEach(each -> houseRules.into(draft, each, provision));
    int more = rules.size() - MOST;
    if (more > 0) {
      draft.small(
          "And " + more + " more of our rules " + (more == 1 ? "rests" : "rest") + " on it.");
    }
    List<Block> blocks = new ArrayList<>(draft.blocks());
    blocks.addAll(card.blocks().subList(1, card.blocks().size()));
    return new Card(card.title(), blocks);
  }
}
