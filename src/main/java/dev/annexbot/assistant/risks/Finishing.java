package dev.annexbot.assistant.risks;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.PersonId;
import dev.annexbot.checkin.CheckIn;
import dev.annexbot.checkin.CheckIns;
import dev.annexbot.checkin.CheckIns.Described;
import dev.annexbot.checkin.CheckIns.Following;
import dev.annexbot.checkin.CheckIns.Kept;
import dev.annexbot.checkin.CheckIns.Summary;
import dev.annexbot.checkin.Outcome;
import dev.annexbot.checkin.Progress.Finished;
import dev.annexbot.checkin.Run;
import dev.annexbot.house.House;
import dev.annexbot.risk.Change;
import dev.annexbot.risk.Handling;
import dev.annexbot.risk.Origin;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.RiskScenario;
import dev.annexbot.risk.Treatment;
import dev.annexbot.risk.level.Rating;
import dev.annexbot.risk.level.Ratings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** What follows from a finished check-in: one risk, one line in the journal, one summary. */
final class Finishing {
  private static final int REVIEW_DAYS = 90;
  private static final int REVIEW_DAYS_IF_NOT_ACCEPTABLE = 30;

  private final Rooms rooms;
  private final House house;
  private final Announcing announcing;
  private final Clock clock;
  private final OutcomeCards cards;

  /** {@code house} knows where summaries go whose questionnaire names no channel. */
  Finishing(Rooms rooms, House house, Announcing announcing, Clock clock) {
    this.rooms = rooms;
    this.announcing = announcing;
    this.house = house;
    this.clock = clock;
    this.cards = new OutcomeCards(rooms.criteria());
  }

  /** Keeps it; none if somebody was faster. */
  Optional<Kept> finish(PersonId who, CheckIn rules, Finished finished) {
    Run run = finished.run();
    Optional<Summary> where =
        announcing.of(run.id()).or(() -> channel(rules, run).map(to -> new Summary(run.id(), to)));
    Optional<Described> risk =
        finished.outcome().scenario().map(scenario -> described(run, scenario, finished.outcome()));
    Change change =
        new Change(who, clock.instant(), run.isEdited() ? "checkin.changed" : "checkin.finished");
    return rooms
        .checkIns()
        .finish(run, new Following(risk, where.filter(to -> risk.isPresent()), change));
  }

  private Described described(Run run, RiskScenario scenario, Outcome outcome) {
    Optional<Rating> rating =
        outcome.assessment().filter(rooms.criteria()::fits).map(rooms.criteria()::rate);
    return rooms
        .checkIns()
        .raisedBy(run.id())
        .<Described>map(risk -> new Described.Again(again(risk, scenario, outcome, rating)))
        .orElseGet(() -> raised(run, scenario, outcome, rating));
  }

  private static Risk again(
      Risk risk, RiskScenario scenario, Outcome outcome, Optional<Rating> rating) {
    Handling rated = risk.handling().rated(risk.handling().ratings().withCurrent(rating));
    Handling owned = outcome.owner().map(rated::ownedBy).orElse(rated);
    return new Risk(risk.id(), risk.version() + 1, risk.origin(), scenario, owned);
  }

  private Described raised(
      Run run, RiskScenario scenario, Outcome outcome, Optional<Rating> rating) {
    boolean calm = rating.filter(each -> rooms.criteria().isAcceptable(each.level())).isPresent();
    LocalDate review =
        LocalDate.now(clock).plusDays(calm ? REVIEW_DAYS : REVIEW_DAYS_IF_NOT_ACCEPTABLE);
    Run.Begun begun = run.begun();
    return new Described.New(
        new Origin(
            begun.by(), clock.instant(), run.id().value(), run.template().name(), begun.team()),
        scenario,
        Handling.begun(outcome.owner(), Ratings.now(rating), new Treatment.Undecided(), review));
  }

  Card card(CheckIn rules, Finished finished, CheckIns.Kept kept) {
    return cards.card(rules, finished, kept.risk(), isPosted(rules, finished), clock.instant());
  }

  /** The card of one that was finished before. */
  Card again(CheckIn rules, Finished finished) {
    return cards.card(
        rules,
        finished,
        rooms.checkIns().raisedBy(finished.run().id()),
        isPosted(rules, finished),
        clock.instant());
  }

  private boolean isPosted(CheckIn rules, Finished finished) {
    return announcing.of(finished.run().id()).isPresent()
        || channel(rules, finished.run()).isPresent();
  }

  private Optional<String> channel(CheckIn rules, Run run) {
    return rules
        .template()
        .summing()
        .channel()
        .or(() -> house.of(run.begun().by().org()).channels().summaries());
  }
}
