package dev.annexbot.indexdata;

import dev.annexbot.standard.DirectAnswer;
import dev.annexbot.standard.Page;
import dev.annexbot.standard.Reference;
import dev.annexbot.standard.Section;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One Markdown file: {@code name: value} lines between two {@code ---}, then sections that start
 * with {@code ## }.
 *
 * <pre>
 * ---
 * reference: A.5.7
 * reviewed: 2026-11-23
 * ---
 *
 * ## In short
 *
 * Know who might come after you.
 * </pre>
 */
final class PageFile {
  private final String name;
  private final Mistakes mistakes;
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final Map<String, Integer> headings = new LinkedHashMap<>();
  private final List<Section> sections = new ArrayList<>();
  private final Beside beside;

  /** What other files say about the page: how people ask for it, and what answers them directly. */
  record Beside(List<String> asked, List<DirectAnswer> direct) {
    Beside {
      asked = List.copyOf(asked);
      direct = List.copyOf(direct);
    }
  }

  private record Field(String value, int line) {}

  PageFile(String name, List<String> lines, Beside beside, Mistakes mistakes) {
    this.name = name;
    this.beside = beside;
    this.mistakes = mistakes;
    int end = readFields(lines);
    readSections(lines, end);
  }

  private int readFields(List<String> lines) {
    if (lines.isEmpty() || !lines.getFirst().strip().equals("---")) {
      mistake(
          1, "The file does not start with '---'.", "Put the fields between two lines of '---'.");
      return 0;
    }
    for (int at = 1; at < lines.size(); at++) {
      String line = lines.get(at);
      if (line.strip().equals("---")) {
        return at + 1;
      }
      int colon = split(line);
      if (colon < 0) {
        mistake(at + 1, "'" + line + "' is no field.", "Write 'name: value'.");
      } else if (fields.put(
              line.substring(0, colon).strip(),
              new Field(line.substring(colon + 1).strip(), at + 1))
          != null) {
        mistake(at + 1, "'" + line.substring(0, colon) + "' stands here twice.", "Remove one.");
      }
    }
    mistake(lines.size(), "The fields do not end.", "Put a line of '---' behind the last field.");
    return lines.size();
  }

  /** "amendment 1:2024: yes" has a colon inside its name: the first colon before a space counts. */
  private static int split(String line) {
    int colon = line.indexOf(": ");
    return colon < 0 && line.endsWith(":") ? line.length() - 1 : colon;
  }

  private void readSections(List<String> lines, int from) {
    String heading = "";
    int headingLine = 0;
    StringBuilder text = new StringBuilder();
    for (int at = from; at < lines.size(); at++) {
      String line = lines.get(at);
      if (line.startsWith("## ")) {
        finish(heading, headingLine, text);
        heading = line.substring(3).strip();
        headingLine = at + 1;
        text.setLength(0);
      } else if (heading.isEmpty() && !line.isBlank()) {
        mistake(at + 1, "This line belongs to no section.", "Put a '## ' headline above it.");
      } else {
        text.append(line).append('\n');
      }
    }
    finish(heading, headingLine, text);
  }

  private void finish(String heading, int line, StringBuilder text) {
    if (heading.isEmpty()) {
      return;
    }
    if (text.toString().isBlank()) {
      mistake(line, "The section '" + heading + "' is empty.", "Write its text or remove it.");
    } else if (headings.put(heading, line) != null) {
      mistake(line, "The section '" + heading + "' stands here twice.", "Join the two.");
    } else {
      sections.add(new Section(heading, text.toString().strip()));
    }
  }

  /** A field that every such file has. */
  String required(String field) {
    Field found = fields.get(field);
    if (found == null || found.value().isEmpty()) {
      mistake(
          line(field), "The field '" + field + "' is missing.", "Add a line '" + field + ": …'.");
      return "";
    }
    return found.value();
  }

  String optional(String field) {
    Field found = fields.get(field);
    return found == null ? "" : found.value();
  }

  boolean yes(String field) {
    String value = required(field);
    if (!value.isEmpty() && !value.equals("yes") && !value.equals("no")) {
      mistake(line(field), "'" + value + "' is neither yes nor no.", "Write yes or no.");
    }
    return value.equals("yes");
  }

  /** The values of a field, which stand there with {@code separator} between them. */
  List<String> list(String field, String separator) {
    return Arrays.stream(optional(field).split(separator))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** The values of a field, all of which must be among {@code permitted}. */
  List<String> among(String field, List<String> permitted) {
    List<String> values = list(field, ",");
    for (String value : values) {
      if (!permitted.contains(value)) {
        mistake(
            line(field),
            "'" + value + "' is not among the values of '" + field + "'.",
            "Write one of: " + String.join(", ", permitted) + ".");
      }
    }
    if (values.isEmpty()) {
      required(field);
    }
    return values.stream().filter(permitted::contains).toList();
  }

  Optional<Reference> reference() {
    String number = required("reference");
    Optional<Reference> reference = Reference.parse(number);
    if (reference.isEmpty() && !number.isEmpty()) {
      mistake(
          line("reference"),
          "'" + number + "' is no reference.",
          "Write a form like A.5.7 or 6.1.3.");
    }
    return reference;
  }

  /** The page, with what stands beside it. */
  Page page() {
    return new Page(
        list("also called", ","), sections, beside.asked(), beside.direct(), date("reviewed"));
  }

  /** A date like 2026-11-23. */
  LocalDate date(String field) {
    String value = required(field);
    try {
      return value.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(value);
    } catch (DateTimeParseException noDate) {
      mistake(line(field), "'" + value + "' is no date.", "Write a date like 2026-11-23.");
      return LocalDate.EPOCH;
    }
  }

  /** Tells of fields and sections that such a file does not have, and of sections it lacks. */
  void allowOnly(Set<String> fieldNames, Set<String> required, Set<String> sectionNames) {
    fields.forEach(
        (field, found) -> {
          if (!fieldNames.contains(field)) {
            mistake(
                found.line(), "No such field: '" + field + "'.", "Use one of: " + fieldNames + ".");
          }
        });
    headings.forEach(
        (heading, line) -> {
          if (!sectionNames.contains(heading)) {
            mistake(
                line, "No such section: '" + heading + "'.", "Use one of: " + sectionNames + ".");
          }
        });
    required.stream()
        .filter(section -> !headings.containsKey(section))
        .forEach(
            section ->
                mistake(
                    0, "The section '" + section + "' is missing.", "Add '## " + section + "'."));
  }

  int line(String field) {
    Field found = fields.get(field);
    return found == null ? 1 : found.line();
  }

  int lineOfSection(String heading) {
    return headings.getOrDefault(heading, 0);
  }

  void mistake(int line, String what, String remedy) {
    mistakes.add(name, line, what, remedy);
  }

  String name() {
    return name;
  }
}
