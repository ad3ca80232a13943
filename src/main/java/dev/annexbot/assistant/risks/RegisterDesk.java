package dev.annexbot.assistant.risks;

import dev.annexbot.assistant.risks.RiskChanges.Outcome;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Reply;
import dev.annexbot.policy.Act;
import dev.annexbot.policy.Thing;
import dev.annexbot.risk.Change;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.RiskFilter;
import dev.annexbot.risk.RiskId;
import dev.annexbot.risk.RiskPage;
import dev.annexbot.standard.Catalogue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Shows the register, and changes risks for those who may. */
final class RegisterDesk {
  private final Rooms rooms;
  private final Rights rights;
  private final TeamListing team;
  private final Clock clock;
  private final RiskCards cards;
  private final RiskForms forms;
  private final RiskChanges changes;

  RegisterDesk(Rooms rooms, SuggestedControls suggested, Catalogue catalogue, Clock clock) {
    this.rooms = rooms;
    this.rights = new Rights(rooms.policy(), rooms.teams());
    this.team = new TeamListing(rooms.teams(), rights);
    this.clock = clock;
    Suggesting suggesting = Suggesting.of(suggested, rooms.templates());
    this.cards = new RiskCards(rooms.criteria(), rights, suggesting, clock);
    this.forms = new RiskForms(rooms.criteria(), suggesting);
    this.changes = new RiskChanges(rooms.criteria(), catalogue, clock);
  }

  /** A page of risks, of those that this person may see. */
  Reply list(Person who, Place where, Listing listing, int page, boolean again) {
    Optional<String> refusal = rights.refusal(who, where, Act.SEE_RISK, Thing.of(who.id()));
    if (refusal.isPresent()) {
      return CheckInDesk.refused(refusal.get());
    }
    Card card = listing == Listing.TEAM ? ofTeam(who, page) : listed(who, listing, page);
    return again ? new Reply.Replace(card) : new Reply.Private(card);
  }

  private Card listed(Person who, Listing listing, int page) {
    return cards.page(listing, page(who, filter(who, listing, Set.of()), page), "");
  }

  private Card ofTeam(Person who, int page) {
    return team.of(who)
        .map(
            whose ->
                cards.page(
                    Listing.TEAM,
                    page(who, filter(who, Listing.TEAM, whose.people()), page),
                    whose.note()))
        .orElseGet(TeamListing::none);
  }

  private RiskFilter filter(Person who, Listing listing, Set<PersonId> people) {
    return listing.filter(who.id(), people, rooms.criteria(), LocalDate.now(clock));
  }

  private RiskPage page(Person who, RiskFilter filter, int page) {
    return rooms.register().page(filter, rights.sight(who), page);
  }

  Reply one(Person who, Place where, RiskId id) {
    return with(who, where, id, Act.SEE_RISK, risk -> new Reply.Private(cards.one(who, risk, "")));
  }

  Reply history(Person who, Place where, RiskId id) {
    return with(
        who,
        where,
        id,
        Act.SEE_RISK,
        risk -> new Reply.Private(cards.history(risk, rooms.register().history(id))));
  }

  Reply form(Person who, Place where, RiskForm about, RiskId id) {
    return with(
        who,
        where,
        id,
        about.act(),
        risk -> new Reply.Ask(forms.form(about, risk, LocalDate.now(clock))));
  }

  /** {@code version} is what the person saw; a form that is older changes nothing. */
  Reply changed(Person who, Place where, RiskForm about, Seen seen, Map<String, String> values) {
    return with(
        who,
        where,
        seen.id(),
        about.act(),
        risk ->
            risk.version() == seen.version()
                ? change(who, about, risk, values)
                : overtaken(who, risk));
  }

  /** A risk in the version that somebody saw. */
  record Seen(RiskId id, int version) {}

  private Reply change(Person who, RiskForm about, Risk risk, Map<String, String> values) {
    return switch (changes.apply(about, risk, who.id(), values)) {
      case Outcome.Mend mend -> new Reply.Mend(mend.mistakes());
      case Outcome.Next next -> keep(who, about, next);
    };
  }

  private Reply keep(Person who, RiskForm about, Outcome.Next next) {
    Change change = new Change(who.id(), clock.instant(), about.told());
    if (rooms.register().keep(next.risk(), change)) {
      return new Reply.Private(cards.one(who, next.risk(), Said.removed(next.removed())));
    }
    return rooms
        .register()
        .find(next.risk().id())
        .map(risk -> overtaken(who, risk))
        .orElseGet(() -> new Reply.Private(Notes.gone()));
  }

  private Reply overtaken(Person who, Risk risk) {
    return new Reply.Private(
        cards.one(
            who,
            risk,
            "**Nothing was changed.** It is another version by now: look again and repeat what is"
                + " still to be done."));
  }

  private Reply with(Person who, Place where, RiskId id, Act act, Function<Risk, Reply> what) {
    Optional<Risk> found = rooms.register().find(id);
    // Who may not see it learns nothing, not even whether it exists.
    Thing thing = found.map(risk -> thing(act, risk, who.id())).orElse(Thing.of(who.id().org()));
    Optional<String> refusal = rights.refusal(who, where, act, thing);
    if (refusal.isPresent()) {
      return CheckInDesk.refused(refusal.get());
    }
    return found.map(what).orElseGet(() -> new Reply.Private(Notes.gone()));
  }

  private Thing thing(Act act, Risk risk, PersonId who) {
    return act == Act.ACCEPT_RISK ? Rights.owned(risk) : rights.thing(risk, who);
  }

  /** What waits for this person, for their own page. */
  RiskPage waiting(Person who) {
    return page(who, new RiskFilter.Waiting(who.id()), 0);
  }

  RiskPage mine(Person who) {
    return page(who, new RiskFilter.Mine(who.id()), 0);
  }

  String line(Risk risk) {
    return cards.line(risk);
  }
}
