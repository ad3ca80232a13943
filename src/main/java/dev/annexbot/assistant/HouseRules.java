package dev.annexbot.assistant;

import dev.annexbot.chat.CardDraft;
import dev.annexbot.handoff.KeptRule;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.HouseRule;
import dev.annexbot.standard.Provision;
import dev.annexbot.standard.Reference;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;

/** Shows the organization's own rules over what the standards say, each with its owner and age. */
final class HouseRules {
  private final Catalogue catalogue;
  private final Clock clock;

  HouseRules(Catalogue catalogue, Clock clock) {
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /** Puts the rules over a clause or control into a card, before the general text. */
  void into(CardDraft draft, Provision provision) {
    for (HouseRule rule : catalogue.houseRules(provision)) {
      draft.text("**Our rule:** " + rule.text()).small(upkeep(rule));
    }
  }

  /** Puts a rule that came of an expert's answer into a card. */
  void into(CardDraft draft, KeptRule rule) {
    draft.text("**Our rule:** " + rule.answer());
    if (!rule.references().isEmpty()) {
      draft.small("Rests on: " + names(rule.references()));
    }
    draft.small(upkeep(rule));
  }

  /** The same on the card of what it rests on, with the question that it answers. */
  void into(CardDraft draft, KeptRule rule, Provision provision) {
    List<Reference> others =
        rule.references().stream()
            .filter(each -> !each.withoutLetter().equals(provision.reference()))
            .toList();
    draft
        .text("**Our rule:** " + rule.answer())
        .small(
            "To the question: "
                + rule.title()
                + (others.isEmpty() ? "" : "\nAlso rests on: " + names(others)))
        .small(upkeep(rule));
  }

  private String names(List<Reference> references) {
    return references.stream()
        .map(each -> catalogue.find(each).map(Labels::name).orElseGet(each::toString))
        .collect(Collectors.joining(", "));
  }

  private String upkeep(KeptRule rule) {
    LocalDate today = LocalDate.now(clock);
    return "An answer of our experts ("
        + rule.id()
        + "). Owner: "
        + rule.owner()
        + ". Reviewed "
        + age(rule.reviewed(), today)
        + (rule.isDue(today)
            ? "; due for review since " + rule.reviewBy()
            : "; next review by " + rule.reviewBy())
        + ".";
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
