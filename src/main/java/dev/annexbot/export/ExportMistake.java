package dev.annexbot.export;

/** A file that cannot be read, with a sentence about where and what to do. */
public final class ExportMistake extends Exception {
  private static final long serialVersionUID = 1L;

  ExportMistake(String sentence) {
    super(sentence);
  }

  ExportMistake(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
