package dev.annexbot.indexdata;

import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Vocabulary;
import java.util.List;

/** All that was read, checked. */
public record IndexData(Catalogue catalogue, Vocabulary vocabulary, List<ExpectedAnswer> expected) {
  public IndexData {
    expected = List.copyOf(expected);
  }
}
