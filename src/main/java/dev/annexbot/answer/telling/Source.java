package dev.annexbot.answer.telling;

import dev.annexbot.standard.Page;
import dev.annexbot.standard.Provision;
import dev.annexbot.standard.Topic;
import java.util.List;
import java.util.Optional;

/**
 * A page to quote from, and the provisions that are shown with whatever is quoted; at least one.
 */
public record Source(Page page, List<Provision> restsOn, Optional<Topic> topic) {
  public Source {
    restsOn = List.copyOf(restsOn);
    if (restsOn.isEmpty()) {
      throw new IllegalArgumentException("A page without a reference cannot be quoted");
    }
  }

  /** Whether somebody needs help at once. */
  public boolean isFirstAid() {
    return topic.filter(Topic::isFirstAid).isPresent();
  }

  /** Whether it is about an idea and not about a number. */
  boolean isConcept() {
    return topic.filter(Topic::isConcept).isPresent();
  }
}
