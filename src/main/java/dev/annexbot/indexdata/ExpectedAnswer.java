package dev.annexbot.indexdata;

import dev.annexbot.standard.Reference;
import java.util.List;

/** A question and the references that answer it rightly; any of them will do. */
public record ExpectedAnswer(String question, List<Reference> references, String asker) {
  public ExpectedAnswer {
    references = List.copyOf(references);
  }
}
