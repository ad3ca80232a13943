package dev.annexbot.indexdata;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code asked/}: for the page {@code controls/…/A.5.07-threat-intelligence.md} the file
 * {@code asked/controls/…/A.5.07-threat-intelligence.txt} with one question a line, as people type
 * it. Lines that start with {@code #} are comments.
 */
final class AskedFiles {
  private final BesidePages files;
  private final Mistakes mistakes;

  AskedFiles(Layers layers, Mistakes mistakes) {
    this.files = new BesidePages("asked", layers, mistakes);
    this.mistakes = mistakes;
  }

  /** Tells of files that belong to no page. */
  void check() {
    files.check();
  }

  /** The questions that lead to a page. */
  List<String> of(String page) {
    return files.has(page) ? questions(files.name(page), files.lines(page)) : List.of();
  }

  private List<String> questions(String name, List<String> lines) {
    List<String> questions = new ArrayList<>();
    QuestionLines taken = new QuestionLines(name, "one question a line", mistakes);
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at).strip();
      if (!line.isEmpty() && !line.startsWith("#") && taken.take(line, at + 1)) {
        questions.add(line);
      }
    }
    if (questions.isEmpty()) {
      mistakes.add(name, 0, "It holds no question.", "Add one, or remove the file.");
    }
    return questions;
  }
}
