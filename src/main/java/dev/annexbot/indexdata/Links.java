package dev.annexbot.indexdata;

import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Clause;
import dev.annexbot.standard.Control;
import dev.annexbot.standard.Crosswalk;
import dev.annexbot.standard.Page;
import dev.annexbot.standard.Predecessor;
import dev.annexbot.standard.Provision;
import dev.annexbot.standard.Reference;
import dev.annexbot.standard.Section;
import dev.annexbot.standard.Topic;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Checks what only the whole folder can tell: counts, links, and that two files say the same. */
final class Links {
  private static final int CONTROLS = 93;
  private static final int CLAUSES = 41;
  private static final int CONTROLS_2013 = 114;

  private final Catalogue catalogue;
  private final Mistakes mistakes;
  private final Map<String, PageFile> files;

  Links(Catalogue catalogue, Mistakes mistakes, Map<String, PageFile> files) {
    this.catalogue = catalogue;
    this.mistakes = mistakes;
    this.files = files;
  }

  void check(List<Provision> provisions, List<ExpectedAnswer> expected) {
    count("controls", catalogue.controls().size(), CONTROLS);
    count("clauses", catalogue.clauses().size(), CLAUSES);
    count("crosswalks/iso27001-2013.csv", catalogue.predecessors().size(), CONTROLS_2013);
    provisions.forEach(this::related);
    catalogue.controls().forEach(this::origin);
    catalogue.clauses().forEach(this::letters);
    catalogue.topics().forEach(this::topic);
    for (Predecessor each : catalogue.predecessors()) {
      known("crosswalks/iso27001-2013.csv", each.reference().number(), each.now());
    }
    for (Crosswalk crosswalk : catalogue.crosswalks()) {
      crosswalk
          .rows()
          .forEach(row -> known("crosswalks/" + crosswalk.name(), row.id(), row.references()));
    }
    expected.forEach(each -> known("expected-answers.csv", each.question(), each.references()));
  }

  private void count(String where, int found, int right) {
    if (found != right) {
      mistakes.add(
          where, 0, "There are " + found + ", not " + right + ".", "Put the missing ones back.");
    }
  }

  private void related(Provision provision) {
    checkRelated(file(provision.reference().number()), provision.page());
  }

  private void topic(Topic topic) {
    PageFile file = file(topic.name());
    checkRelated(file, topic.page());
    for (Reference reference : topic.references()) {
      if (catalogue.find(reference).isEmpty()) {
        file.mistake(file.line("references"), missing(reference), "Write one that exists.");
      }
    }
  }

  private void checkRelated(PageFile file, Page page) {
    List<String> lines = page.section(Section.RELATED).map(Section::bullets).orElse(List.of());
    if (lines.size() != page.related().size()) {
      file.mistake(
          file.lineOfSection(Section.RELATED),
          "A line here has no reference.",
          "Write '- A.8.8: why one would go there'.");
    }
    page.related().stream()
        .filter(each -> catalogue.find(each.reference()).isEmpty())
        .forEach(
            each ->
                file.mistake(
                    file.lineOfSection(Section.RELATED),
                    missing(each.reference()),
                    "Write one that exists."));
  }

  /** A control's file and the crosswalk from 2013 tell the same story from two sides. */
  private void origin(Control control) {
    PageFile file = file(control.reference().number());
    List<Reference> fromTable =
        catalogue.predecessors().stream()
            .filter(each -> each.now().contains(control.reference()))
            .map(Predecessor::reference)
            .sorted()
            .toList();
    if (!control.from2013().stream().sorted().toList().equals(fromTable)) {
      file.mistake(
          file.line("from 2013"),
          "The crosswalk says that it comes from " + fromTable + ".",
          "Make this field and crosswalks/iso27001-2013.csv agree.");
    }
    if (control.newIn2022() != control.from2013().isEmpty()) {
      file.mistake(
          file.line("new in 2022"),
          "A control is either new or comes from 2013.",
          "Correct one of the two fields.");
    }
  }

  private void letters(Clause clause) {
    PageFile file = file(clause.reference().number());
    List<String> bullets =
        clause.page().section(Clause.LETTERS).map(Section::bullets).orElse(List.of());
    if (bullets.size() != clause.contents().letters()) {
      file.mistake(
          file.lineOfSection(Clause.LETTERS),
          "It has " + bullets.size() + " letters, not " + clause.contents().letters() + ".",
          "Write one line '- a) …' for each.");
    }
  }

  private void known(String file, String row, List<Reference> references) {
    references.stream()
        .filter(reference -> catalogue.find(reference).isEmpty())
        .forEach(
            reference ->
                mistakes.add(file, 0, "Row '" + row + "': " + missing(reference), "Correct it."));
  }

  private static String missing(Reference reference) {
    return "There is no " + reference + " in index-data.";
  }

  private PageFile file(String key) {
    return Objects.requireNonNull(files.get(key));
  }
}
