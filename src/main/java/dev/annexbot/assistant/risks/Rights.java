package dev.annexbot.assistant.risks;

import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Place;
import dev.annexbot.people.TeamPeople;
import dev.annexbot.policy.Act;
import dev.annexbot.policy.Policy;
import dev.annexbot.policy.Thing;
import dev.annexbot.policy.Verdict;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.RiskFilter;
import dev.annexbot.risk.RiskFilter.Sight;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Asks the policy, for a person at a place. Nothing about risks is said where outsiders listen. */
final class Rights {
  private final Policy policy;
  private final TeamPeople teams;

  Rights(Policy policy, TeamPeople teams) {
    this.policy = policy;
    this.teams = teams;
  }

  /** Why it is refused; none if it is not. */
  Optional<String> refusal(Person who, Place where, Act act, Thing thing) {
    return why(Policy.mayShowRisks(where.kind())).or(() -> why(policy.may(who, act, thing)));
  }

  boolean may(Person who, Act act, Risk risk) {
    return policy.may(who, act, thing(risk, who.id())).isYes();
  }

  /**
   * Which risks this person may see: all of the organization, those that concern them or the people
   * they lead, or their own alone.
   */
  Sight sight(Person who) {
    if (policy.may(who, Act.SEE_RISK, Thing.of(who.id().org())).isYes()) {
      return Sight.all(who.id().org());
    }
    Set<PersonId> seen = new HashSet<>(Set.of(who.id()));
    if (seesTeam(who)) {
      seen.addAll(teams.peopleLedBy(who.id()));
    }
    return new Sight(who.id().org(), Optional.of(seen));
  }

  /** Whether this person may see the risks of people whom they lead. */
  boolean seesTeam(Person who) {
    Thing led = new Thing(who.id().org(), Set.of(), Set.of(who.id()));
    return policy.may(who, Act.SEE_RISK, led).isYes();
  }

  boolean mayAccept(Person who, Risk risk) {
    return policy.may(who, Act.ACCEPT_RISK, owned(risk)).isYes();
  }

  private static Optional<String> why(Verdict verdict) {
    return verdict instanceof Verdict.No no ? Optional.of(no.why()) : Optional.empty();
  }

  /** A risk is theirs who raised it, own it or treat it; who leads one of these leads it. */
  Thing thing(Risk risk, PersonId who) {
    Set<PersonId> owners = RiskFilter.concerned(risk);
    boolean leads = !Collections.disjoint(owners, teams.peopleLedBy(who));
    return new Thing(risk.origin().by().org(), owners, leads ? Set.of(who) : Set.of());
  }

  /** To accept it or to give it away, a risk has to be one's own by being its owner. */
  static Thing owned(Risk risk) {
    return new Thing(
        risk.origin().by().org(), risk.handling().owner().map(Set::of).orElse(Set.of()), Set.of());
  }
}
