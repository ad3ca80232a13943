package dev.annexbot.indexdata;

import java.util.List;
import java.util.stream.Collectors;

/** index-data holds mistakes, so nothing starts; carries all of them. */
public final class IndexDataMistakes extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Mistake> mistakes;

  IndexDataMistakes(List<Mistake> mistakes) {
    super(mistakes.stream().map(Mistake::toString).collect(Collectors.joining("\n")));
    this.mistakes = List.copyOf(mistakes);
  }

  public List<Mistake> mistakes() {
    return mistakes;
  }
}
