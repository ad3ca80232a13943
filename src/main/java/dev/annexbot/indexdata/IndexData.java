package dev.annexbot.indexdata;

import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Vocabulary;
import java.util.List;
import java.util.Set;

/**
 * All that was read, checked; {@code editions}: of standards that may be named, like 27001:2022.
 */
public record IndexData(
    Catalogue catalogue,
    Vocabulary vocabulary,
    List<ExpectedAnswer> expected,
    Set<String> editions,
    Risks risks,
    Set<String> dates) {
  public IndexData {
    expected = List.copyOf(expected);
    editions = Set.copyOf(editions);
    dates = Set.copyOf(dates);
  }
}
