package dev.annexbot.risk;

import dev.annexbot.chat.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/** Who does it, until when, and when it was done. */
public record Plan(Optional<PersonId> owner, Optional<LocalDate> due, Optional<LocalDate> done) {
  public static final Plan NONE = new Plan(Optional.empty(), Optional.empty(), Optional.empty());

  public static Plan of(PersonId owner, LocalDate due) {
    return new Plan(Optional.of(owner), Optional.of(due), Optional.empty());
  }

  public boolean isDue(LocalDate today) {
    return done.isEmpty() && due.filter(day -> !day.isAfter(today)).isPresent();
  }
}
