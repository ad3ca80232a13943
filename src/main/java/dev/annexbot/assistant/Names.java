package dev.annexbot.assistant;

import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Control;
import dev.annexbot.standard.Provision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Finds provisions by their exact title, whichever standard's form of it. */
final class Names {
  private final Map<String, List<Provision>> byTitle = new HashMap<>();

  Names(Catalogue catalogue) {
    for (Provision provision : catalogue.provisions()) {
      titles(provision)
          .map(Names::bare)
          .filter(title -> !title.isEmpty())
          .distinct()
          .forEach(
              title -> byTitle.computeIfAbsent(title, key -> new ArrayList<>()).add(provision));
    }
  }

  List<Provision> provisions(String typed) {
    return byTitle.getOrDefault(bare(typed), List.of());
  }

  private static Stream<String> titles(Provision provision) {
    return provision instanceof Control control
        ? Stream.of(control.title(), control.titles().inAnnexA())
        : Stream.of(provision.title());
  }

  private static String bare(String title) {
    return title
        .toLowerCase(Locale.ROOT)
        .replace("personal identifiable", "personally identifiable")
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }
}
