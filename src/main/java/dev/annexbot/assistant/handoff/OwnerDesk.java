package dev.annexbot.assistant.handoff;

import static dev.annexbot.chat.CardDraft.button;

import dev.annexbot.chat.Block.Fact;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Reply;
import dev.annexbot.handoff.KeptRule;
import dev.annexbot.handoff.Rules;
import dev.annexbot.policy.Act;
import dev.annexbot.policy.Thing;
import dev.annexbot.policy.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What those see who look after our answers: what is unanswered, and the rules that were kept. */
public final class OwnerDesk {
  private static final int SHOWN = 20;

  private final HandoffRoom room;
  private final Rules rules;
  private final Unanswered unanswered;

  public OwnerDesk(HandoffRoom room, Rules rules, Unanswered unanswered) {
    this.room = room;
    this.rules = rules;
    this.unanswered = unanswered;
  }

  Reply unanswered(Person who, Place where) {
    return refusal(who, where)
        .<Reply>map(why -> new Reply.Private(Sentences.refused(why)))
        .orElseGet(() -> new Reply.Private(unanswered.now(who.id().org())));
  }

  Reply rules(Person who, Place where) {
    return with(who, where, org -> new Reply.Private(list(org, rules.of(org))));
  }

  private Card list(Org org, List<KeptRule> all) {
    CardDraft draft = new CardDraft("Rules that came of answers");
    if (all.isEmpty()) {
      return draft
          .text("**There is none yet.** An expert keeps one with the answer to a question.")
          .done();
    }
    StringBuilder lines = new StringBuilder();
    all.stream()
        .limit(SHOWN)
        .forEach(
            each ->
                lines
                    .append(lines.isEmpty() ? "- **" : "\n- **")
                    .append(each.id())
                    .append("** (")
                    .append(each.isDue(today(org)) ? "due for review since " : "review by ")
                    .append(each.reviewBy())
                    .append("): ")
                    .append(AskerCards.shortened(each.title())));
    return draft
        .text(lines.toString())
        .text(all.size() > SHOWN ? "And " + (all.size() - SHOWN) + " more." : "")
        .buttons(
            all.stream()
                .limit(SHOWN)
                .map(each -> button(each.id(), HandoffVerbs.RULE, each.id()))
                .toList())
        .small("Only you see this.")
        .done();
  }

  Reply rule(Person who, Place where, String id) {
    return with(who, where, org -> shown(org, id));
  }

  private Reply shown(Org org, String id) {
    return find(org, id)
        .<Reply>map(it -> new Reply.Private(card(org, it)))
        .orElseGet(() -> new Reply.Private(Sentences.gone()));
  }

  private Card card(Org org, KeptRule rule) {
    return new CardDraft("Our rule " + rule.id())
        .text(rule.answer())
        .facts(
            List.of(
                new Fact("Found by", String.join("\n", rule.questions())),
                new Fact("Owner", rule.owner()),
                new Fact("Reviewed", rule.reviewed().toString()),
                new Fact(
                    rule.isDue(today(org)) ? "Due for review since" : "Review by",
                    rule.reviewBy().toString())))
        .buttons(
            List.of(
                button("Still right: another year", HandoffVerbs.RULE_HOLDS, rule.id()),
                button("End this rule", HandoffVerbs.RULE_ENDS, rule.id())))
        .done();
  }

  Reply review(Person who, Place where, String id) {
    return with(
        who,
        where,
        org -> {
          LocalDate today = today(org);
          rules.review(org, id, today, today.plusYears(1), who.id());
          return find(org, id)
              .<Reply>map(it -> new Reply.Replace(card(org, it)))
              .orElseGet(() -> new Reply.Private(Sentences.gone()));
        });
  }

  Reply end(Person who, Place where, String id) {
    return with(
        who,
        where,
        org ->
            rules.end(org, id, who.id())
                ? new Reply.Replace(
                    new CardDraft("The rule " + id + " has ended")
                        .text("**It is shown to nobody any more.** The journal says who ended it.")
                        .done())
                : new Reply.Private(Sentences.gone()));
  }

  private Optional<KeptRule> find(Org org, String id) {
    return rules.of(org).stream().filter(each -> each.id().equals(id)).findFirst();
  }

  private LocalDate today(Org org) {
    return room.arrangement().times(org).today(room.clock().instant());
  }

  private Reply with(Person who, Place where, Function<Org, Reply> what) {
    return refusalOfRules(who, where)
        .<Reply>map(why -> new Reply.Private(Sentences.refused(why)))
        .orElseGet(() -> what.apply(who.id().org()));
  }

  /** Experts in their place, and admins anywhere. */
  private Optional<String> refusalOfRules(Person who, Place where) {
    boolean among =
        room.arrangement()
            .experts(who.id().org())
            .filter(where.address()::equals)
            .filter(each -> where.kind() != Place.Kind.SHARED)
            .isPresent();
    return among ? Optional.empty() : refusal(who, where);
  }

  private Optional<String> refusal(Person who, Place where) {
    if (where.kind() == Place.Kind.SHARED) {
      return Optional.of("People of other organizations listen here, so I show nothing of it.");
    }
    Verdict verdict = room.policy().may(who, Act.SEE_UNANSWERED, Thing.of(who.id().org()));
    return verdict instanceof Verdict.No no ? Optional.of(no.why()) : Optional.empty();
  }
}
