package dev.annexbot.assistant.risks;

import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Place;
import dev.annexbot.policy.Act;
import dev.annexbot.policy.Policy;
import dev.annexbot.policy.Thing;
import dev.annexbot.policy.Verdict;
import dev.annexbot.risk.Plan;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.RiskFilter;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Asks the policy, for a person at a place. Nothing about risks is said where outsiders listen. */
final class Rights {
  private final Policy policy;

  Rights(Policy policy) {
    this.policy = policy;
  }

  /** Why it is refused; none if it is not. */
  Optional<String> refusal(Person who, Place where, Act act, Thing thing) {
    return why(Policy.mayShowRisks(where.kind())).or(() -> why(policy.may(who, act, thing)));
  }

  boolean may(Person who, Act act, Risk risk) {
    return policy.may(who, act, thing(risk)).isYes();
  }

  /** Which risks this person may see: all of the organization, or those that concern them. */
  RiskFilter.Sight sight(Person who) {
    boolean all = policy.may(who, Act.SEE_RISK, Thing.of(who.id().org())).isYes();
    return new RiskFilter.Sight(who.id().org(), all ? Optional.empty() : Optional.of(who.id()));
  }

  boolean mayAccept(Person who, Risk risk) {
    return policy.may(who, Act.ACCEPT_RISK, owned(risk)).isYes();
  }

  private static Optional<String> why(Verdict verdict) {
    return verdict instanceof Verdict.No no ? Optional.of(no.why()) : Optional.empty();
  }

  /** A risk is theirs who raised it, own it or treat it. */
  static Thing thing(Risk risk) {
    Set<PersonId> owners = new HashSet<>();
    owners.add(risk.origin().by());
    risk.handling().owner().ifPresent(owners::add);
    risk.handling().treatment().planned().flatMap(Plan::owner).ifPresent(owners::add);
    return new Thing(risk.origin().by().org(), owners, Set.of());
  }

  /** To accept it or to give it away, a risk has to be one's own by being its owner. */
  static Thing owned(Risk risk) {
    return new Thing(
        risk.origin().by().org(), risk.handling().owner().map(Set::of).orElse(Set.of()), Set.of());
  }
}
