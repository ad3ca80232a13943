package dev.annexbot.indexdata;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The questions of one file, each in a line; tells of those that are none or stand there twice. */
final class QuestionLines {
  private static final int LONGEST = 400;

  private final String file;
  private final String form;
  private final Mistakes mistakes;
  private final Map<String, Integer> seen = new HashMap<>();

  /** {@code form} says in a remedy how a question is written here: 'one question a line'. */
  QuestionLines(String file, String form, Mistakes mistakes) {
    this.file = file;
    this.form = form;
    this.mistakes = mistakes;
  }

  /** Whether it is a question that did not stand in an earlier line. */
  boolean take(String question, int line) {
    Integer earlier = seen.putIfAbsent(question.toLowerCase(Locale.ROOT), line);
    if (earlier != null) {
      mistakes.add(file, line, "It stands in line " + earlier + " too.", "Remove one.");
      return false;
    }
    if (question.length() > LONGEST
        || question.codePoints().noneMatch(Character::isLetterOrDigit)) {
      mistakes.add(
          file,
          line,
          "This is no question.",
          "Write " + form + ", of at most " + LONGEST + " characters.");
      return false;
    }
    return true;
  }

  boolean isEmpty() {
    return seen.isEmpty();
  }
}
