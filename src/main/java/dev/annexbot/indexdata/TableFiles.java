package dev.annexbot.indexdata;

import dev.annexbot.indexdata.Tables.Row;
import dev.annexbot.indexdata.Tables.Table;
import dev.annexbot.standard.Crosswalk;
import dev.annexbot.standard.Edition;
import dev.annexbot.standard.Glossary;
import dev.annexbot.standard.Predecessor;
import dev.annexbot.standard.Reference;
import dev.annexbot.standard.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads the tables: crosswalks, the glossary and the expected answers. */
final class TableFiles {
  private static final String WITH_REASON = "question,reference,asker,reason";

  private final Layers layers;
  private final Mistakes mistakes;

  TableFiles(Layers layers, Mistakes mistakes) {
    this.layers = layers;
    this.mistakes = mistakes;
  }

  List<Predecessor> predecessors(String file) {
    List<Predecessor> predecessors = new ArrayList<>();
    for (Row row : table(file, List.of("reference", "title", "domain", "now")).rows()) {
      Optional<Reference> old = Reference.parse(Edition.E2013, row.cells().getFirst());
      List<Reference> now = references(file, row, 3);
      if (old.isEmpty()) {
        mistakes.add(
            file, row.line(), "'" + row.cells().getFirst() + "' is no number.", "Write A.12.6.1.");
      } else if (!now.isEmpty()) {
        predecessors.add(new Predecessor(old.get(), row.cells().get(1), row.cells().get(2), now));
      }
    }
    return predecessors;
  }

  Crosswalk crosswalk(String name, String file) {
    Table table = table(file, List.of("id", "title", "references"));
    for (String note : List.of("framework", "source", "licence")) {
      if (!table.notes().containsKey(note)) {
        mistakes.add(
            file, 1, "The " + note + " is missing.", "Add a line '# " + note + ": …' at the top.");
      }
    }
    String textFile = file.replace(".csv", "-texts.csv");
    Map<String, String> texts = texts(textFile);
    List<Crosswalk.Row> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      String id = row.cells().getFirst();
      String text = Objects.requireNonNullElse(texts.remove(id), "");
      rows.add(new Crosswalk.Row(id, row.cells().get(1), text, references(file, row, 2)));
    }
    texts
        .keySet()
        .forEach(
            id ->
                mistakes.add(
                    textFile, 0, "'" + id + "' is no row of " + file + ".", "Correct the id."));
    return new Crosswalk(
        name,
        table.notes().getOrDefault("framework", name),
        new Crosswalk.Origin(
            table.notes().getOrDefault("source", ""), table.notes().getOrDefault("licence", "")),
        rows);
  }

  /** What a framework says under its numbers, where its text is free and stands in a file. */
  private Map<String, String> texts(String file) {
    Map<String, String> texts = new HashMap<>();
    if (layers.has(file)) {
      for (Row row : table(file, List.of("id", "text")).rows()) {
        if (texts.put(row.cells().getFirst(), row.cells().get(1)) != null) {
          mistakes.add(
              file, row.line(), "'" + row.cells().getFirst() + "' stands twice.", "Remove one.");
        }
      }
    }
    return texts;
  }

  Glossary glossary(String file, Predicate<Reference> exists) {
    GlossaryCheck check = new GlossaryCheck(file, exists, mistakes);
    return new Glossary(
        table(file, List.of("term", "meaning", "references")).rows().stream()
            .map(row -> check.checked(row.line(), term(file, row)))
            .toList());
  }

  private Term term(String file, Row row) {
    return Term.of(row.cells().getFirst(), row.cells().get(1), references(file, row, 2));
  }

  /** Questions with their right references, or with the reason why they are not ours. */
  List<ExpectedAnswer> expected(String file) {
    List<String> lines = layers.lines(file, mistakes);
    boolean reasons = lines.contains(WITH_REASON);
    List<String> columns =
        reasons ? List.of(WITH_REASON.split(",")) : List.of("question", "reference", "asker");
    return Tables.read(file, lines, columns, mistakes).rows().stream()
        .map(row -> expected(file, row))
        .toList();
  }

  private ExpectedAnswer expected(String file, Row row) {
    List<String> cells = row.cells();
    String reason = cells.size() > 3 ? cells.get(3) : "";
    boolean noReference = cells.get(1).isEmpty();
    if (!reason.isEmpty() && !noReference) {
      mistakes.add(file, row.line(), "It has a reference and a reason.", "Keep one of them.");
    }
    List<Reference> references =
        noReference && !reason.isEmpty() ? List.of() : references(file, row, 1);
    return new ExpectedAnswer(cells.getFirst(), references, cells.get(2), reason);
  }

  /** Editions of standards, like 27001:2022. */
  Set<String> editions(String file) {
    Set<String> editions = new LinkedHashSet<>();
    List<String> columns = List.of("edition", "title", "published", "status", "certifiable");
    for (Row row : table(file, columns).rows()) {
      String edition = row.cells().getFirst();
      if (!edition.matches("\\d{4,5}(-\\d)?:\\d{4}")) {
        mistakes.add(
            file, row.line(), "'" + edition + "' is no edition.", "Write a form like 27001:2022.");
      } else if (!editions.add(edition)) {
        mistakes.add(file, row.line(), "'" + edition + "' stands here twice.", "Remove one.");
      }
    }
    return editions;
  }

  /** Dates, like 31 October 2025 or July 2026. */
  Set<String> dates(String file) {
    Set<String> dates = new LinkedHashSet<>();
    for (Row row : table(file, List.of("date", "what")).rows()) {
      if (!dates.add(row.cells().getFirst())) {
        mistakes.add(
            file,
            row.line(),
            "'" + row.cells().getFirst() + "' stands here twice.",
            "Join the two rows.");
      }
    }
    return dates;
  }

  private Table table(String file, List<String> columns) {
    return Tables.read(file, layers.lines(file, mistakes), columns, mistakes);
  }

  private List<Reference> references(String file, Row row, int column) {
    List<Reference> references = new ArrayList<>();
    String cell = row.cells().get(column);
    for (String number : cell.isEmpty() ? new String[0] : cell.split("\\s+")) {
      Reference.parse(number)
          .ifPresentOrElse(
              references::add,
              () ->
                  mistakes.add(
                      file,
                      row.line(),
                      "'" + number + "' is no reference.",
                      "Write A.5.7 or 6.1.3."));
    }
    if (cell.isEmpty()) {
      mistakes.add(file, row.line(), "This row has no reference.", "Add one or remove the row.");
    }
    return references;
  }
}
