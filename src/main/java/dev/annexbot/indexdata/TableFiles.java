package dev.annexbot.indexdata;

import dev.annexbot.indexdata.Tables.Row;
import dev.annexbot.indexdata.Tables.Table;
import dev.annexbot.standard.Crosswalk;
import dev.annexbot.standard.Edition;
import dev.annexbot.standard.NotOurs;
import dev.annexbot.standard.Predecessor;
import dev.annexbot.standard.Reference;
import dev.annexbot.standard.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the tables: crosswalks, the glossary and the expected answers. */
final class TableFiles {
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
    return new Crosswalk(
        name,
        table.notes().getOrDefault("framework", name),
        new Crosswalk.Origin(
            table.notes().getOrDefault("source", ""), table.notes().getOrDefault("licence", "")),
        table.rows().stream()
            .map(
                row ->
                    new Crosswalk.Row(
                        row.cells().getFirst(), row.cells().get(1), references(file, row, 2)))
            .toList());
  }

  List<Vocabulary.Term> glossary(String file) {
    return table(file, List.of("term", "meaning", "references")).rows().stream()
        .map(
            row ->
                new Vocabulary.Term(
                    row.cells().getFirst(), row.cells().get(1), references(file, row, 2)))
        .toList();
  }

  List<ExpectedAnswer> expected(String file) {
    return table(file, List.of("question", "reference", "asker")).rows().stream()
        .map(
            row ->
                new ExpectedAnswer(
                    row.cells().getFirst(), references(file, row, 1), row.cells().get(2)))
        .toList();
  }

  List<NotOurs> notOurs(String file) {
    List<NotOurs> examples = new ArrayList<>();
    for (Row row : table(file, List.of("reason", "question")).rows()) {
      String question = row.cells().get(1);
      Optional<NotOurs.Why> why = learned(row.cells().getFirst());
      if (why.isEmpty()) {
        mistakes.add(
            file,
            row.line(),
            "'" + row.cells().getFirst() + "' is no reason.",
            "Write one of " + reasons() + ".");
      } else if (question.isEmpty()) {
        mistakes.add(file, row.line(), "The question is missing.", "Write it or remove the row.");
      } else {
        examples.add(new NotOurs(why.get(), question));
      }
    }
    return examples;
  }

  private static Optional<NotOurs.Why> learned(String reason) {
    return Arrays.stream(NotOurs.Why.values())
        .filter(NotOurs.Why::learned)
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(reason))
        .findFirst();
  }

  private static String reasons() {
    return Arrays.stream(NotOurs.Why.values())
        .filter(NotOurs.Why::learned)
        .map(each -> each.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
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
