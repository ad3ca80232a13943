package dev.annexbot.assistant.risks;

import dev.annexbot.chat.PersonId;
import dev.annexbot.risk.RiskFilter;
import dev.annexbot.risk.level.RiskCriteria;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The lists of risks one can look at. */
enum Listing {
  MINE("My risks"),
  TEAM("My team's risks"),
  DUE("Due in 30 days"),
  ABOVE("Above acceptance"),
  ALL("All risks");

  private static final int DUE_DAYS = 30;

  private final String title;

  Listing(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** What one types. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Listing> of(String word) {
    return Arrays.stream(values())
        .filter(each -> each.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** What is looked for; {@code team} are the people whose risks are those of a team. */
  RiskFilter filter(PersonId who, Set<PersonId> team, RiskCriteria criteria, LocalDate today) {
    return switch (this) {
      case MINE -> new RiskFilter.Mine(who);
      case TEAM -> new RiskFilter.Team(team);
      case DUE -> new RiskFilter.Due(today.plusDays(DUE_DAYS));
      case ABOVE -> new RiskFilter.AboveAcceptance(criteria, today);
      case ALL -> new RiskFilter.All();
    };
  }
}
