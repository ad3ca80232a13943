package dev.annexbot.answer;

import dev.annexbot.standard.Reference;
import java.util.Optional;

/** What somebody asks, and what the conversation was about before. */
public record Question(String text, Optional<Reference> subject) {
  public static Question of(String text) {
    return new Question(text, Optional.empty());
  }
}
