package dev.annexbot.standard;

import java.util.List;

/** How people say things: rules for words that mean nearly the same. */
public record Vocabulary(List<String> synonyms) {
  public Vocabulary {
    synonyms = List.copyOf(synonyms);
  }
}
