package dev.annexbot.standard;

import java.util.List;

/** How people say things: synonyms, and a glossary with a plain sentence for each term. */
public record Vocabulary(List<String> synonyms, List<Term> glossary) {
  public Vocabulary {
    synonyms = List.copyOf(synonyms);
    glossary = List.copyOf(glossary);
  }

  /** A term, what it means, and the provisions it belongs to. */
  public record Term(String term, String meaning, List<Reference> references) {
    public Term {
      references = List.copyOf(references);
    }
  }
}
