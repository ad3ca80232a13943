package dev.annexbot.risk;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.risk.level.Level;
import dev.annexbot.risk.level.RiskCriteria;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which risks somebody wants to see. */
public sealed interface RiskFilter {
  Comparator<Risk> HIGHEST_FIRST =
      Comparator.comparingInt(
              (Risk risk) -> risk.level().map(Level::rank).orElse(Integer.MAX_VALUE))
          .reversed()
          .thenComparingInt(risk -> risk.id().number());
  Comparator<Risk> MOST_URGENT_FIRST =
      Comparator.comparing((Risk risk) -> risk.due().orElse(LocalDate.MAX))
          .thenComparing(HIGHEST_FIRST);

  /** All in the register. */
  record All() implements RiskFilter {}

  /** Those that this person owns, treats or has raised. */
  record Mine(PersonId who) implements RiskFilter {}

  /** Those that this person has something to do about. */
  record Waiting(PersonId who) implements RiskFilter {}

  /** Those of the teams for which this person has raised or owns a risk. */
  record Team(PersonId who) implements RiskFilter {}

  /** Those with something to do or to look at until that day, the most urgent first. */
  record Due(LocalDate until) implements RiskFilter {}

  /** Those above what the criteria accept, and not covered by an acceptance. */
  record AboveAcceptance(RiskCriteria criteria, LocalDate today) implements RiskFilter {}

  /** Those that pass, in the order in which they should be looked at; what is not rated first. */
  default List<Risk> of(List<Risk> all) {
    return switch (this) {
      case All everything -> all.stream().sorted(HIGHEST_FIRST).toList();
      case Mine mine ->
          all.stream().filter(risk -> concerns(risk, mine.who())).sorted(HIGHEST_FIRST).toList();
      case Waiting waiting ->
          all.stream().filter(risk -> waits(risk, waiting.who())).sorted(HIGHEST_FIRST).toList();
      case Team team -> {
        Set<String> teams = teams(all, team.who());
        yield all.stream()
            .filter(risk -> teams.contains(risk.origin().team()))
            .sorted(HIGHEST_FIRST)
            .toList();
      }
      case Due due ->
          all.stream()
              .filter(risk -> risk.due().filter(day -> !day.isAfter(due.until())).isPresent())
              .sorted(MOST_URGENT_FIRST)
              .toList();
      case AboveAcceptance above ->
          all.stream()
              .filter(risk -> risk.isAboveAcceptance(above.criteria(), above.today()))
              .sorted(HIGHEST_FIRST)
              .toList();
    };
  }

  private static Set<String> teams(List<Risk> all, PersonId who) {
    return all.stream()
        .filter(risk -> concerns(risk, who))
        .map(risk -> risk.origin().team())
        .filter(team -> !team.isBlank())
        .collect(Collectors.toSet());
  }

  private static boolean waits(Risk risk, PersonId who) {
    return risk.handling()
        .treatment()
        .planned()
        .filter(plan -> plan.done().isEmpty())
        .flatMap(Plan::owner)
        .filter(who::equals)
        .isPresent();
  }

  /**
   * Which risks somebody may see at all: those of an organization, or of these only the ones that
   * concern a person.
   */
  record Sight(Org org, Optional<PersonId> only) {
    /** Whether a risk is among them. */
    public boolean covers(Risk risk) {
      return risk.origin().by().org().equals(org)
          && only.filter(who -> !concerns(risk, who)).isEmpty();
    }
  }

  /** Those that pass and may be seen. */
  default List<Risk> of(List<Risk> all, Sight sight) {
    return of(all).stream().filter(sight::covers).toList();
  }

  /** Whether a person owns, treats or has raised it. */
  static boolean concerns(Risk risk, PersonId who) {
    return risk.origin().by().equals(who)
        || risk.handling().owner().filter(who::equals).isPresent()
        || risk.handling()
            .treatment()
            .planned()
            .flatMap(Plan::owner)
            .filter(who::equals)
            .isPresent();
  }
}
