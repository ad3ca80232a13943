package dev.annexbot.risk;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.risk.level.Level;
import dev.annexbot.risk.level.RiskCriteria;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  /** Those that any of these people owns, treats or has raised: the people of a team. */
  record Team(Set<PersonId> people) implements RiskFilter {
    public Team {
      people = Set.copyOf(people);
    }
  }

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
      case Team team ->
          all.stream()
              .filter(risk -> concernsAny(risk, team.people()))
              .sorted(HIGHEST_FIRST)
              .toList();
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
   * concern certain people.
   */
  record Sight(Org org, Optional<Set<PersonId>> only) {
    public Sight {
      only = only.map(Set::copyOf);
    }

    /** All of an organization. */
    public static Sight all(Org org) {
      return new Sight(org, Optional.empty());
    }

    /** Those that concern this person. */
    public static Sight of(PersonId who) {
      return new Sight(who.org(), Optional.of(Set.of(who)));
    }

    /** Whether a risk is among them. */
    public boolean covers(Risk risk) {
      return risk.origin().by().org().equals(org)
          && only.filter(people -> !concernsAny(risk, people)).isEmpty();
    }
  }

  /** Those that pass and may be seen. */
  default List<Risk> of(List<Risk> all, Sight sight) {
    return of(all).stream().filter(sight::covers).toList();
  }

  private static boolean concernsAny(Risk risk, Set<PersonId> people) {
    return concerned(risk).stream().anyMatch(people::contains);
  }

  /** Whether a person owns, treats or has raised it. */
  static boolean concerns(Risk risk, PersonId who) {
    return concerned(risk).contains(who);
  }

  /** Those who own, treat or have raised it. */
  static Set<PersonId> concerned(Risk risk) {
    Set<PersonId> people = new HashSet<>(Set.of(risk.origin().by()));
    risk.handling().owner().ifPresent(people::add);
    risk.handling().treatment().planned().flatMap(Plan::owner).ifPresent(people::add);
    return people;
  }
}
