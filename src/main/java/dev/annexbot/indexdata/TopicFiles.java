package dev.annexbot.indexdata;

import dev.annexbot.standard.HouseRule;
import dev.annexbot.standard.Reference;
import dev.annexbot.standard.Section;
import dev.annexbot.standard.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code concepts/}, {@code first-aid/} and {@code house-rules/}: one file a page, its file
 * name is its name.
 */
final class TopicFiles {
  private static final Set<String> FIELDS =
      Set.of("title", "references", "also called", "reviewed");
  private static final Set<String> SECTIONS =
      Set.of(
          Section.IN_SHORT,
          "In the next five minutes",
          "Whom to tell",
          "You are not in trouble",
          "In more detail",
          "An example",
          "A common mistake",
          Section.QUESTIONS,
          Section.RELATED);

  private static final Set<String> RULE_FIELDS =
      Set.of("title", "references", "owner", "review by", "also called", "reviewed");
  private static final Set<String> RULE_SECTIONS =
      Set.of(Section.IN_SHORT, "In more detail", Section.QUESTIONS);

  private TopicFiles() {}

  static Optional<HouseRule> readRule(PageFile file) {
    file.allowOnly(RULE_FIELDS, Set.of(Section.IN_SHORT), RULE_SECTIONS);
    String owner = file.required("owner");
    LocalDate reviewBy = file.date("review by");
    return topic(file, Topic.Kind.HOUSE_RULE).map(topic -> new HouseRule(topic, owner, reviewBy));
  }

  static Optional<Topic> read(PageFile file, Topic.Kind kind) {
    file.allowOnly(FIELDS, Set.of(Section.IN_SHORT, Section.QUESTIONS), SECTIONS);
    return topic(file, kind);
  }

  private static Optional<Topic> topic(PageFile file, Topic.Kind kind) {
    List<Reference> references = references(file);
    String title = file.required("title");
    return references.isEmpty()
        ? Optional.empty()
        : Optional.of(new Topic(bareName(file.name()), title, kind, references, file.page()));
  }

  private static List<Reference> references(PageFile file) {
    List<Reference> references = new ArrayList<>();
    file.required("references");
    for (String number : file.list("references", ",")) {
      Reference.parse(number)
          .ifPresentOrElse(
              references::add,
              () ->
                  file.mistake(
                      file.line("references"),
                      "'" + number + "' is no reference.",
                      "Write A.5.7."));
    }
    return references;
  }

  private static String bareName(String file) {
    return file.substring(file.lastIndexOf('/') + 1, file.length() - ".md".length());
  }
}
