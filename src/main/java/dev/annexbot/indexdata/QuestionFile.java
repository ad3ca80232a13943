package dev.annexbot.indexdata;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a single file of questions and right references, in the form of expected-answers.csv. */
public final class QuestionFile {
  private QuestionFile() {}

  /**
   * The questions of {@code file}.
   *
   * @throws IndexDataMistakes if it is missing or a line of it is no question
   */
  public static List<ExpectedAnswer> read(Path file) throws IndexDataMistakes {
    Path whole = file.toAbsolutePath();
    String name = whole.getFileName().toString();
    if (!Files.isReadable(whole)) {
      throw new IndexDataMistakes(
          List.of(
              new Mistake(
                  file.toString(), 0, "It cannot be read.", "Name a CSV file with questions.")));
    }
    Mistakes mistakes = new Mistakes();
    Layers folder = Layers.only(whole);
    List<ExpectedAnswer> questions = new TableFiles(folder, mistakes).expected(name);
    mistakes.refuseIfAny();
    return questions;
  }
}
