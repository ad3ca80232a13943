package dev.annexbot.indexdata.prose;

import java.util.Arrays;
import java.util.List;

/** Cuts text into sentences: at full stops, question and exclamation marks, and at line ends. */
final class Sentences {
  private Sentences() {}

  static List<String> of(String text) {
    return text.lines()
        .map(line -> line.replaceFirst("^(- |\\d+\\. )", "").replace("**", "").strip())
        .flatMap(line -> Arrays.stream(line.split("(?<=[.!?])[\"”’')]*\\s+")))
        .map(String::strip)
        .filter(sentence -> !sentence.isEmpty())
        .toList();
  }
}
