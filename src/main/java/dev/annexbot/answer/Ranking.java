package dev.annexbot.answer;

import java.util.List;

/** What a search brought: what kind of answer it would be, and the references, best first. */
public record Ranking(Kind kind, List<Hit> hits) {
  public Ranking {
    hits = List.copyOf(hits);
  }

  /** The three outcomes of a question. */
  public enum Kind {
    FOUND,
    UNSURE,
    OUT_OF_SCOPE
  }
}
