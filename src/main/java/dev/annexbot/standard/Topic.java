package dev.annexbot.standard;

import java.util.List;

/**
 * A page that belongs to no single number: an idea ({@code concepts/}), what to do in a mishap
 * ({@code first-aid/}), or a rule of the organization's own ({@code house-rules/}). Its statements
 * are shown with the provisions it rests on.
 */
public record Topic(String name, String title, Kind kind, List<Reference> references, Page page) {
  public Topic {
    references = List.copyOf(references);
    if (references.isEmpty()) {
      throw new IllegalArgumentException("The topic '" + name + "' names no clause or control");
    }
  }

  public boolean isConcept() {
    return kind == Kind.CONCEPT;
  }

  /** Whether it helps after a mishap. */
  public boolean isFirstAid() {
    return kind == Kind.FIRST_AID;
  }

  public boolean isHouseRule() {
    return kind == Kind.HOUSE_RULE;
  }

  /** What sort of page it is. */
  public enum Kind {
    CONCEPT,
    FIRST_AID,
    HOUSE_RULE
  }
}
