package dev.annexbot.standard;

import java.util.List;

/**
 * One thing that people ask of a page, and what is true of it.
 *
 * @param questions how people ask it, each as they type it; one at least
 * @param text one or two sentences that answer it in any organization
 */
public record DirectAnswer(List<String> questions, String text) {
  public DirectAnswer {
    questions = List.copyOf(questions);
    if (questions.isEmpty() || text.isBlank()) {
      throw new IllegalArgumentException("An answer needs a question and a text");
    }
  }
}
