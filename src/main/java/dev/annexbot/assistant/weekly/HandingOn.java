package dev.annexbot.assistant.weekly;

import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.Outbox;
import dev.annexbot.chat.PersonId;
import dev.annexbot.reminder.Leaders;
import dev.annexbot.risk.Change;
import dev.annexbot.risk.Handling;
import dev.annexbot.risk.Plan;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.RiskRegister;
import dev.annexbot.risk.Treatment;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Gives what somebody looked after to whoever is next: to who leads them, else it is nobody's and
 * the admins are told.
 */
public final class HandingOn {
  /** What the history and the journal call it. */
  static final String ACT = "risk.handed";

  /** Nobody in particular: we do it ourselves when somebody has left. */
  private static final PersonId OURSELVES = new PersonId("annexbot");

  private final RiskRegister register;
  private final Leaders leaders;
  private final Function<Org, Set<PersonId>> admins;
  private final Outbox outbox;
  private final Clock clock;

  public HandingOn(
      RiskRegister register,
      Leaders leaders,
      Function<Org, Set<PersonId>> admins,
      Outbox outbox,
      Clock clock) {
    this.register = register;
    this.leaders = leaders;
    this.admins = admins;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Somebody has left: everything of theirs, and one note about all of it to each who is next. */
  public void left(PersonId who) {
    List<Risk> theirs = theirs(who);
    if (theirs.isEmpty()) {
      return;
    }
    LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    // The note first: it waits until all is handed on, and whatever breaks, it is there.
    told(who, "left on " + day);
    theirs.forEach(risk -> keep(risk, who, OURSELVES));
  }

  /** One of theirs is not theirs, says who looks after it; none if somebody was faster. */
  Optional<Set<PersonId>> notMine(Risk risk, PersonId who) {
    if (!keep(risk, who, who)) {
      return Optional.empty();
    }
    told(who, risk.id() + " version " + (risk.version() + 1));
    return Optional.of(next(who));
  }

  List<Risk> theirs(PersonId who) {
    return Waiting.risks(register, who);
  }

  private Set<PersonId> next(PersonId who) {
    return leaders
        .of(who)
        .filter(leader -> !leader.equals(who))
        .map(Set::of)
        .orElseGet(() -> admins.apply(who.org()));
  }

  private void told(PersonId who, String what) {
    next(who)
        .forEach(
            to ->
                outbox.put(
                    new Letter(
                        HandedOnLetters.KIND,
                        String.join("|", who.value(), what, to.value()),
                        to.value())));
  }

  private boolean keep(Risk risk, PersonId who, PersonId by) {
    Optional<PersonId> leader = leaders.of(who).filter(each -> !each.equals(who));
    Handling now = risk.handling();
    Handling next =
        new Handling(
            Waiting.owns(who, risk) ? leader : now.owner(),
            now.ratings(),
            Waiting.treats(who, risk) ? by(now.treatment(), leader) : now.treatment(),
            now.acceptances(),
            now.nextReview());
    return register.keep(risk.with(next), new Change(by, clock.instant(), ACT));
  }

  private static Treatment by(Treatment treatment, Optional<PersonId> leader) {
    return switch (treatment) {
      case Treatment.Modify it -> new Treatment.Modify(it.controls(), by(it.plan(), leader));
      case Treatment.Avoid it -> new Treatment.Avoid(it.activity(), by(it.plan(), leader));
      case Treatment.Share it -> new Treatment.Share(it.party(), by(it.plan(), leader));
      case Treatment.Retain it -> it;
      case Treatment.Undecided it -> it;
    };
  }

  private static Plan by(Plan plan, Optional<PersonId> leader) {
    return new Plan(leader, plan.due(), plan.done());
  }
}
