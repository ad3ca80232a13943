package dev.annexbot.documents;

import dev.annexbot.standard.OwnDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes a document of its lines. A long section is cut where a paragraph ends. */
final class Sections {
  private static final int LONG = 2_000;
  private static final int LONGEST_HEADING = 120;

  private final List<OwnDocument.Passage> passages = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Optional<String> title = Optional.empty();
  private String heading = "";
  private OptionalInt page = OptionalInt.empty();

  /**
   * The document that those lines are.
   *
   * @throws Unreadable if they say nothing
   */
  static OwnDocument of(String file, List<Line> lines) throws Unreadable {
    Sections sections = new Sections();
    lines.stream().filter(each -> !each.text().isBlank()).forEach(sections::add);
    sections.close();
    if (sections.passages.isEmpty()) {
      throw new Unreadable(
          "It holds no text.",
          "If it is a scan, run text recognition over it; if it is empty, take it away.");
    }
    return new OwnDocument(
        file, sections.title.orElseGet(() -> titleFrom(file)), sections.passages);
  }

  private void add(Line line) {
    switch (line.kind()) {
      case TITLE -> {
        if (title.isEmpty()) {
          title = Optional.of(shortened(line.text()));
        }
      }
      case HEADING -> {
        close();
        heading = shortened(line.text());
      }
      case TEXT -> say(line);
    }
  }

  private void say(Line line) {
    if (text.length() + line.text().length() > LONG) {
      close();
    }
    if (text.isEmpty()) {
      page = line.page();
    }
    text.append(line.text().strip()).append('\n');
  }

  private void close() {
    if (!text.toString().isBlank()) {
      passages.add(new OwnDocument.Passage(heading, page, text.toString().strip()));
    }
    text.setLength(0);
  }

  private static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST_HEADING ? line : line.substring(0, LONGEST_HEADING - 1) + "…";
  }

  /** {@code hr/password_policy-v2.txt} is called "Password policy v2". */
  static String titleFrom(String file) {
    String name =
        file.replaceFirst("^.*/", "").replaceFirst("\\.[^.]*$", "").replaceAll("[-_]+", " ");
    return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
  }
}
