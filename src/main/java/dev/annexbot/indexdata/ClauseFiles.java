package dev.annexbot.indexdata;

import dev.annexbot.standard.Clause;
import dev.annexbot.standard.Edition;
import dev.annexbot.standard.Reference;
import dev.annexbot.standard.Section;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code clauses/}: one file a clause. */
final class ClauseFiles {
  private static final Set<String> FIELDS =
      Set.of(
          "reference",
          "title",
          "edition",
          "parent",
          "from 2013",
          "since 2013",
          "change in 2022",
          "amendment 1:2024",
          "letters",
          "documented information",
          "also called",
          "reviewed");
  private static final Set<String> REQUIRED =
      Set.of(Section.IN_SHORT, Section.FOR_ME, Section.QUESTIONS);
  private static final Set<String> SECTIONS =
      Set.of(
          Section.IN_SHORT,
          Section.FOR_ME,
          "What must be done",
          Clause.LETTERS,
          "What must be documented",
          "Who does it",
          "What goes wrong",
          Section.AUDITOR,
          Section.QUESTIONS,
          Section.RELATED);

  private ClauseFiles() {}

  static Optional<Clause> read(PageFile file) {
    file.allowOnly(FIELDS, REQUIRED, SECTIONS);
    Optional<Reference> reference = file.reference().filter(each -> !each.isControl());
    String title = file.required("title");
    Clause.History history =
        new Clause.History(
            from2013(file), file.optional("change in 2022"), file.yes("amendment 1:2024"));
    Clause.Contents contents =
        new Clause.Contents(letters(file), file.list("documented information", "\\|"));
    return reference.map(number -> new Clause(number, title, history, contents, file.page()));
  }

  private static List<Reference> from2013(PageFile file) {
    String number = file.optional("from 2013");
    Optional<Reference> parsed = Reference.parse(Edition.E2013, number);
    if (parsed.isEmpty() && !number.isEmpty()) {
      file.mistake(file.line("from 2013"), "'" + number + "' is no number.", "Write 6.1.3.");
    }
    return parsed.stream().toList();
  }

  private static int letters(PageFile file) {
    String value = file.required("letters");
    if (!value.matches("\\d|1[0-2]")) {
      file.mistake(
          file.line("letters"), "'" + value + "' is no count of letters.", "Write 0 to 12.");
      return 0;
    }
    return Integer.parseInt(value);
  }
}
