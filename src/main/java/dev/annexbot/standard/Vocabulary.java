package dev.annexbot.standard;

import java.util.List;

/**
 * How people say things: rules for words that mean nearly the same, and examples of questions that
 * are not for us.
 */
public record Vocabulary(List<String> synonyms, List<NotOurs> notOurs) {
  public Vocabulary {
    synonyms = List.copyOf(synonyms);
    notOurs = List.copyOf(notOurs);
  }
}
