package dev.annexbot.standard;

import java.util.List;

/**
 * How people say things: synonyms, a glossary with a plain sentence for each term, and examples of
 * questions that are not for us.
 */
public record Vocabulary(List<String> synonyms, List<Term> glossary, List<NotOurs> notOurs) {
  public Vocabulary {
    synonyms = List.copyOf(synonyms);
    glossary = List.copyOf(glossary);
    notOurs = List.copyOf(notOurs);
  }

  /** A term, what it means, and the provisions it belongs to. */
  public record Term(String term, String meaning, List<Reference> references) {
    public Term {
      references = List.copyOf(references);
    }
  }
}
