package dev.annexbot.answer;

import dev.annexbot.standard.Provision;
import dev.annexbot.standard.Section;
import dev.annexbot.standard.Topic;
import java.util.List;
import java.util.Optional;

/**
 * A passage and the provisions it rests on.
 *
 * @param provisions the numbers shown with it, the most fitting first; never empty
 * @param topic the page it stands on, if that is not the page of one provision
 * @param score how well it fits; comparable within one answer only
 */
public record Cited(
    Section passage, List<Provision> provisions, Optional<Topic> topic, double score) {
  public Cited {
    provisions = List.copyOf(provisions);
    if (provisions.isEmpty()) {
      throw new IllegalArgumentException("A passage without a reference is not an answer");
    }
  }

  /** The provision that stands first. */
  public Provision first() {
    return provisions.getFirst();
  }

  /** Whether it helps after a mishap. */
  boolean isFirstAid() {
    return topic.filter(Topic::isFirstAid).isPresent();
  }
}
