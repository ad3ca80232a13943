package dev.annexbot.standard;

import java.time.LocalDate;

/**
 * A rule or approved answer of the organization's own, laid over the clauses and controls it
 * belongs to. It is neither requirement nor guidance of a standard.
 *
 * @param owner who answers for it: a role, not a name
 * @param reviewBy the day by which the owner looks at it again
 */
public record HouseRule(Topic topic, String owner, LocalDate reviewBy) {
  public HouseRule {
    if (!topic.isHouseRule()) {
      throw new IllegalArgumentException("'" + topic.name() + "' is no house rule");
    }
  }

  public boolean liesOver(Provision provision) {
    return topic.references().stream()
        .anyMatch(each -> each.withoutLetter().equals(provision.reference()));
  }

  /** The rule itself, in a sentence or two. */
  public String text() {
    return topic.page().inShort();
  }

  public boolean isDue(LocalDate today) {
    return today.isAfter(reviewBy);
  }
}
