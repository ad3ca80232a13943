package dev.annexbot.handoff;

import dev.annexbot.chat.Org;
import dev.annexbot.standard.Reference;
import java.time.LocalDate;
import java.util.List;

/**
 * An expert's answer that is kept as a rule of the house.
 *
 * @param question as others would ask it, each way in a line of its own
 * @param owner who answers for it: a role, not a name
 * @param reviewBy the day by which the owner looks at it again
 * @param reviewed the day on which somebody last did
 */
public record KeptRule(
    String id,
    Org org,
    String question,
    String answer,
    List<Reference> references,
    String owner,
    LocalDate reviewBy,
    LocalDate reviewed) {
  public KeptRule {
    references = List.copyOf(references);
    if (question.isBlank() || answer.isBlank() || owner.isBlank()) {
      throw new IllegalArgumentException("The rule " + id + " needs question, answer and owner");
    }
  }

  /** Each way to ask for it. */
  public List<String> questions() {
    return question.lines().map(String::strip).filter(each -> !each.isEmpty()).toList();
  }

  /** What it is called by: the first way to ask for it. */
  public String title() {
    return questions().getFirst();
  }

  /** Whether it rests on a clause or control, or on a lettered item of it. */
  public boolean restsOn(Reference reference) {
    return references.stream().anyMatch(each -> each.withoutLetter().equals(reference));
  }

  /** Whether somebody has to look at it again. */
  public boolean isDue(LocalDate today) {
    return today.isAfter(reviewBy);
  }
}
