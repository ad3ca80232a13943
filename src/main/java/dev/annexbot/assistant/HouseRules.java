package dev.annexbot.assistant;

import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.HouseRule;
import dev.annexbot.standard.Provision;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;

/** Shows the organization's own rules over what the standards say, each with its owner and age. */
final class HouseRules {
  private final Catalogue catalogue;
  private final Clock clock;

  HouseRules(Catalogue catalogue, Clock clock) {
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /** Puts the rules over a clause or control into a card, before the general text. */
  void into(Draft draft, Provision provision) {
    for (HouseRule rule : catalogue.houseRules(provision)) {
      draft.text("**Our rule:** " + rule.text()).small(upkeep(rule));
    }
  }

  /** Who answers for a rule, how old it is, and whether it is overdue. */
  String upkeep(HouseRule rule) {
    LocalDate today = LocalDate.now(clock);
    return rule.topic().title()
        + ". Owner: "
        + rule.owner()
        + ". Reviewed "
        + age(rule.topic().page().reviewed(), today)
        + (rule.isDue(today) ? "; its review has been due since " + rule.reviewBy() : "")
        + ".";
  }

  /** How long ago a day was, in the largest unit that fits. */
  static String age(LocalDate day, LocalDate today) {
    Period since = Period.between(day, today);
    if (since.getYears() > 0) {
      return ago(since.getYears(), "year");
    }
    if (since.getMonths() > 0) {
      return ago(since.getMonths(), "month");
    }
    return since.getDays() > 0 ? ago(since.getDays(), "day") : "today";
  }

  private static String ago(int count, String unit) {
    return count + " " + unit + (count == 1 ? "" : "s") + " ago";
  }
}
