package dev.annexbot.indexdata;

import dev.annexbot.standard.DirectAnswer;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code answers/}: direct answers to what people ask of a page, in blocks with a blank line
 * between them. Lines that start with {@code #} are comments.
 *
 * <pre>
 * ? can i read work mail on my own phone
 * ? private iphone for outlook ok?
 * Only if your company allows it, and then in the app that IT sets up.
 * </pre>
 */
final class AnswerFiles {
  private static final String ASKED = "? ";
  private static final int LONGEST_ANSWER = 320;
  private static final int FEWEST_QUESTIONS = 2;

  private final BesidePages files;
  private final Mistakes mistakes;

  AnswerFiles(Layers layers, Mistakes mistakes) {
    this.files = new BesidePages("answers", layers, mistakes);
    this.mistakes = mistakes;
  }

  /** Tells of files that belong to no page. */
  void check() {
    files.check();
  }

  /** The direct answers of a page, in the order of its file. */
  List<DirectAnswer> of(String page) {
    if (!files.has(page)) {
      return List.of();
    }
    Blocks blocks = new Blocks(files.name(page));
    List<String> lines = files.lines(page);
    for (int at = 0; at < lines.size(); at++) {
      blocks.read(lines.get(at).strip(), at + 1);
    }
    return blocks.all();
  }

  /** One file, read line by line. */
  private final class Blocks {
    private final String file;
    private final List<DirectAnswer> answers = new ArrayList<>();
    private final QuestionLines taken;
    private final List<String> questions = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int start;

    Blocks(String file) {
      this.file = file;
      this.taken = new QuestionLines(file, "'? ' and a question", mistakes);
    }

    void read(String line, int number) {
      if (line.isEmpty()) {
        finish();
      } else if (line.startsWith("#")) {
        return;
      } else if (line.startsWith(ASKED)) {
        question(line.substring(ASKED.length()).strip(), number);
      } else {
        begin(number);
        text.append(text.isEmpty() ? "" : " ").append(line);
      }
    }

    private void question(String question, int number) {
      if (!text.isEmpty()) {
        mistake(number, "A question stands right below an answer.", "Put a blank line between.");
        finish();
      }
      begin(number);
      taken.take(question, number);
      questions.add(question);
    }

    private void begin(int number) {
      start = start == 0 ? number : start;
    }

    private void finish() {
      if (start == 0) {
        return;
      }
      if (text.isEmpty()) {
        mistake(start, "Nothing answers this question.", "Write the answer on the line below it.");
      } else if (questions.size() < FEWEST_QUESTIONS) {
        mistake(
            start,
            "Fewer than " + FEWEST_QUESTIONS + " questions lead to this answer.",
            "Write above it how people ask, each in a line that starts with '? '.");
      } else if (text.length() > LONGEST_ANSWER) {
        mistake(
            start,
            "The answer has " + text.length() + " characters.",
            "Say it in one or two sentences, at most " + LONGEST_ANSWER + " characters.");
      } else {
        answers.add(new DirectAnswer(questions, text.toString()));
      }
      questions.clear();
      text.setLength(0);
      start = 0;
    }

    List<DirectAnswer> all() {
      finish();
      if (answers.isEmpty() && taken.isEmpty()) {
        mistake(0, "It holds no answer.", "Add one, or remove the file.");
      }
      return List.copyOf(answers);
    }

    private void mistake(int line, String what, String remedy) {
      mistakes.add(file, line, what, remedy);
    }
  }
}
