package dev.annexbot.answer.understand;

import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Page;
import dev.annexbot.standard.Section;
import dev.annexbot.standard.Vocabulary;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The words that our pages use, apart from the questions on them. */
final class Known {
  private final Set<String> stems = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  Known(Catalogue catalogue, Vocabulary vocabulary) {
    pages(catalogue).forEach(this::read);
    catalogue.provisions().forEach(each -> names.addAll(Stems.of(each.title())));
    catalogue.topics().forEach(each -> names.addAll(Stems.of(each.title())));
    vocabulary.synonyms().forEach(each -> names.addAll(Stems.of(each)));
    stems.addAll(names);
  }

  static Stream<Page> pages(Catalogue catalogue) {
    return Stream.concat(
        catalogue.provisions().stream().map(each -> each.page()),
        catalogue.topics().stream().map(each -> each.page()));
  }

  Set<String> stems() {
    return Collections.unmodifiableSet(stems);
  }

  boolean has(String stem) {
    return stems.contains(stem);
  }

  /** Whether it is part of what a page is called. */
  boolean names(String stem) {
    return names.contains(stem);
  }

  private void read(Page page) {
    page.alsoCalled().forEach(each -> names.addAll(Stems.of(each)));
    for (Section section : page.sections()) {
      if (!section.heading().equals(Section.QUESTIONS)) {
        stems.addAll(Stems.of(section.text()));
      }
    }
  }
}
