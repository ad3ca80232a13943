package dev.annexbot.risk;

import dev.annexbot.chat.PersonId;
import dev.annexbot.risk.level.Acceptance;
import dev.annexbot.risk.level.Ratings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who answers for a risk, how high it is, and what is done about it.
 *
 * @param acceptances all that there ever were, the latest last; one is added, none is changed
 */
public record Handling(
    Optional<PersonId> owner,
    Ratings ratings,
    Treatment treatment,
    List<Acceptance> acceptances,
    Optional<LocalDate> nextReview) {
  public Handling {
    acceptances = List.copyOf(acceptances);
  }

  /** A risk that was just raised. */
  public static Handling begun(
      Optional<PersonId> owner, Ratings ratings, Treatment treatment, LocalDate nextReview) {
    return new Handling(owner, ratings, treatment, List.of(), Optional.of(nextReview));
  }

  public Handling ownedBy(PersonId person) {
    return new Handling(Optional.of(person), ratings, treatment, acceptances, nextReview);
  }

  public Handling rated(Ratings changed) {
    return new Handling(owner, changed, treatment, acceptances, nextReview);
  }

  public Handling treated(Treatment changed) {
    return new Handling(owner, ratings, changed, acceptances, nextReview);
  }

  public Handling reviewedOn(LocalDate day) {
    return new Handling(owner, ratings, treatment, acceptances, Optional.of(day));
  }

  public Handling accepted(Acceptance acceptance) {
    return new Handling(
        owner,
        ratings,
        treatment,
        Stream.concat(acceptances.stream(), Stream.of(acceptance)).toList(),
        nextReview);
  }

  /** The acceptance that holds, if one does. */
  public Optional<Acceptance> acceptance(LocalDate today) {
    return ratings
        .current()
        .filter(rating -> !acceptances.isEmpty())
        .filter(rating -> acceptances.getLast().holds(rating, today))
        .map(rating -> acceptances.getLast());
  }
}
