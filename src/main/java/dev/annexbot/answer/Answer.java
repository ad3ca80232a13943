package dev.annexbot.answer;

import dev.annexbot.standard.NotOurs.Why;
import dev.annexbot.standard.Provision;
import java.util.List;

/** What became of a question. Nothing found is an answer, not an exception. */
public sealed interface Answer {
  /** How many provisions an answer shows at most. */
  int PROOF = 3;

  /** Something answers it; the best passage first, at least one. */
  record Found(List<Cited> passages) implements Answer {
    public Found {
      passages = List.copyOf(passages);
      if (passages.isEmpty()) {
        throw new IllegalArgumentException("Found needs at least one passage");
      }
    }

    /** The provisions shown as proof: those of the best passages, at most three. */
    public List<Provision> proof() {
      return passages.stream()
          .limit(PROOF)
          .flatMap(each -> each.provisions().stream())
          .distinct()
          .limit(PROOF)
          .toList();
    }
  }

  /** Nothing answers it well enough; these come nearest (at most three). */
  record Unsure(List<Cited> nearest) implements Answer {
    public Unsure {
      nearest = List.copyOf(nearest);
    }
  }

  /**
   * It is not a question for us.
   *
   * @param about what it names that we do not have: a standard, a number; may be empty
   * @param remark a sentence on what there is instead; may be empty
   */
  record OutOfScope(Why why, String about, String remark, List<Cited> nearest) implements Answer {
    public OutOfScope {
      nearest = List.copyOf(nearest);
    }
  }
}
