package dev.annexbot.indexdata.prose;

import dev.annexbot.standard.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lines of one page, or of the direct answers beside it, each with its number and section; the
 * fields above them are left out.
 */
record ProsePage(String file, String title, List<ProseLine> lines) {
  private static final String ANSWERS = "answers/";
  private static final String TITLE = "title: ";
  private static final Pattern OF_2013 = Pattern.compile("2013|\\bold(er)?\\b");

  ProsePage {
    lines = List.copyOf(lines);
  }

  static ProsePage of(String file, List<String> raw) {
    return file.startsWith(ANSWERS) ? answers(file, raw) : page(file, raw);
  }

  /** Answers alone are prose, each a section of its own; nobody reads the questions above them. */
  private static ProsePage answers(String file, List<String> raw) {
    List<ProseLine> lines = new ArrayList<>();
    for (int at = 0; at < raw.size(); at++) {
      String line = raw.get(at).strip();
      if (!line.isEmpty() && !line.startsWith("?") && !line.startsWith("#")) {
        lines.add(new ProseLine(at + 1, "line " + (at + 1), line));
      }
    }
    return new ProsePage(file, "", lines);
  }

  private static ProsePage page(String file, List<String> raw) {
    List<ProseLine> lines = new ArrayList<>();
    String title = "";
    String section = "";
    int fences = 0;
    for (int at = 0; at < raw.size(); at++) {
      String line = raw.get(at);
      if (line.strip().equals("---")) {
        fences++;
      } else if (fences < 2) {
        title = line.startsWith(TITLE) ? line.substring(TITLE.length()).strip() : title;
      } else if (line.startsWith("## ")) {
        section = line.substring(3).strip();
      } else if (!line.isBlank()) {
        lines.add(new ProseLine(at + 1, section, line.strip()));
      }
    }
    return new ProsePage(file, title, lines);
  }

  List<ProseLine> section(String heading) {
    return lines.stream().filter(line -> line.section().equals(heading)).toList();
  }

  /** The lines in which we speak, not those who ask. */
  List<ProseLine> ours() {
    return lines.stream().filter(line -> !line.section().equals(Section.QUESTIONS)).toList();
  }

  /** Whether the section that a line stands in says that it speaks of 2013, or of what is old. */
  boolean speaksOf2013(ProseLine line) {
    return text(line.section()).filter(text -> OF_2013.matcher(text).find()).isPresent();
  }

  /** Whether it speaks of a control, on its page or in a direct answer. */
  boolean speaksOfControl() {
    return isControl() || file.startsWith(ANSWERS + "controls/");
  }

  boolean isControl() {
    return file.startsWith("controls/");
  }

  boolean isClause() {
    return file.startsWith("clauses/");
  }

  /** The text of a section as one string; empty if there is none. */
  Optional<String> text(String heading) {
    List<String> found = section(heading).stream().map(ProseLine::text).toList();
    return found.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", found));
  }
}
